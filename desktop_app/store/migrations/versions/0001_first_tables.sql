CREATE TABLE attachment (
  record_kind VARCHAR DEFAULT '' NOT NULL,
  record_id VARCHAR NOT NULL,
  name VARCHAR DEFAULT '' NOT NULL,
  media_type VARCHAR DEFAULT '' NOT NULL,
  checksum VARCHAR DEFAULT '' NOT NULL,
  size INTEGER DEFAULT '0' NOT NULL,
  note VARCHAR DEFAULT '' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_attachment PRIMARY KEY (id)
);
CREATE INDEX ix_attachment_record_id ON attachment (record_id);
CREATE TABLE blob (
  checksum VARCHAR NOT NULL,
  size INTEGER NOT NULL,
  content BLOB NOT NULL,
  CONSTRAINT pk_blob PRIMARY KEY (checksum)
);
CREATE TABLE ctl (
  id INTEGER NOT NULL,
  device VARCHAR NOT NULL,
  hlc BIGINT NOT NULL,
  schema INTEGER NOT NULL,
  txn VARCHAR,
  author VARCHAR NOT NULL,
  marking INTEGER DEFAULT '0' NOT NULL,
  CONSTRAINT pk_ctl PRIMARY KEY (id)
);
CREATE TABLE custom_field (
  record_kind VARCHAR DEFAULT '' NOT NULL,
  name VARCHAR DEFAULT '' NOT NULL,
  place INTEGER DEFAULT '0' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_custom_field PRIMARY KEY (id)
);
CREATE TABLE device (
  id VARCHAR NOT NULL,
  until BIGINT,
  CONSTRAINT pk_device PRIMARY KEY (id)
);
CREATE TABLE entry (
  no INTEGER NOT NULL,
  "key" VARCHAR NOT NULL,
  tbl VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  title VARCHAR NOT NULL,
  plain VARCHAR NOT NULL,
  subtitle VARCHAR NOT NULL,
  sort_key VARCHAR NOT NULL,
  start VARCHAR NOT NULL,
  names VARCHAR NOT NULL,
  body VARCHAR NOT NULL,
  words VARCHAR NOT NULL,
  deleted BOOLEAN NOT NULL,
  CONSTRAINT pk_entry PRIMARY KEY (no),
  CONSTRAINT uq_entry_key UNIQUE ("key")
);
CREATE INDEX ix_entry_list ON entry (kind, deleted, sort_key, "key");
CREATE INDEX ix_entry_plain ON entry (plain);
CREATE INDEX ix_entry_sort ON entry (sort_key, deleted, kind);
CREATE INDEX ix_entry_start ON entry (start, deleted, kind);
CREATE INDEX ix_entry_title ON entry (title);
CREATE TABLE follow_up (
  record_kind VARCHAR DEFAULT '' NOT NULL,
  record_id VARCHAR,
  what VARCHAR DEFAULT '' NOT NULL,
  due VARCHAR,
  done VARCHAR,
  owner VARCHAR DEFAULT '' NOT NULL,
  note VARCHAR DEFAULT '' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_follow_up PRIMARY KEY (id)
);
CREATE INDEX ix_follow_up_record_id ON follow_up (record_id);
CREATE TABLE look (
  name VARCHAR DEFAULT '' NOT NULL,
  changes VARCHAR DEFAULT '' NOT NULL,
  logo VARCHAR DEFAULT '' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_look PRIMARY KEY (id)
);
CREATE TABLE merge (
  record_kind VARCHAR DEFAULT '' NOT NULL,
  kept_id VARCHAR NOT NULL,
  dropped_id VARCHAR NOT NULL,
  title VARCHAR DEFAULT '' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_merge PRIMARY KEY (id)
);
CREATE INDEX ix_merge_dropped_id ON merge (dropped_id);
CREATE INDEX ix_merge_kept_id ON merge (kept_id);
CREATE TABLE op (
  device VARCHAR NOT NULL,
  seq INTEGER NOT NULL,
  txn VARCHAR NOT NULL,
  hlc BIGINT NOT NULL,
  author VARCHAR NOT NULL,
  tbl VARCHAR NOT NULL,
  pk VARCHAR NOT NULL,
  field VARCHAR NOT NULL,
  value TEXT NOT NULL,
  bases TEXT NOT NULL,
  schema INTEGER NOT NULL,
  CONSTRAINT pk_op PRIMARY KEY (device, seq)
)
 WITHOUT ROWID;
CREATE INDEX ix_op_field ON op (pk, tbl, field, hlc);
CREATE TABLE origin (
  record_kind VARCHAR DEFAULT '' NOT NULL,
  record_id VARCHAR NOT NULL,
  file VARCHAR DEFAULT '' NOT NULL,
  uid VARCHAR DEFAULT '' NOT NULL,
  digest VARCHAR DEFAULT '' NOT NULL,
  told VARCHAR DEFAULT '' NOT NULL,
  rest VARCHAR DEFAULT '' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_origin PRIMARY KEY (id)
);
CREATE INDEX ix_origin_digest ON origin (digest);
CREATE INDEX ix_origin_record_id ON origin (record_id);
CREATE INDEX ix_origin_uid ON origin (uid);
CREATE TABLE pin (
  record_id VARCHAR,
  name VARCHAR DEFAULT '' NOT NULL,
  whom VARCHAR DEFAULT '' NOT NULL,
  wanted VARCHAR DEFAULT '' NOT NULL,
  facets VARCHAR DEFAULT '' NOT NULL,
  place INTEGER DEFAULT '0' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_pin PRIMARY KEY (id)
);
CREATE INDEX ix_pin_record_id ON pin (record_id);
CREATE TABLE source (
  kind VARCHAR DEFAULT '' NOT NULL,
  title VARCHAR DEFAULT '' NOT NULL,
  url VARCHAR DEFAULT '' NOT NULL,
  day VARCHAR,
  passage VARCHAR DEFAULT '' NOT NULL,
  note VARCHAR DEFAULT '' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_source PRIMARY KEY (id)
);
CREATE TABLE tag (
  name VARCHAR DEFAULT '' NOT NULL,
  colour VARCHAR DEFAULT '' NOT NULL,
  rhythm VARCHAR DEFAULT '' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_tag PRIMARY KEY (id)
);
CREATE TABLE translation (
  record_id VARCHAR NOT NULL,
  field VARCHAR DEFAULT '' NOT NULL,
  language VARCHAR DEFAULT '' NOT NULL,
  text VARCHAR DEFAULT '' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_translation PRIMARY KEY (id)
);
CREATE INDEX ix_translation_record ON translation (record_id, field, language);
CREATE TABLE txn (
  id VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  hlc BIGINT NOT NULL,
  at VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  label VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  "of" VARCHAR,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  CONSTRAINT pk_txn PRIMARY KEY (id)
);
CREATE INDEX ix_txn_hlc ON txn (hlc);
CREATE INDEX ix_txn_of ON txn ("of");
CREATE TABLE word (
  term VARCHAR NOT NULL,
  reversed VARCHAR NOT NULL,
  CONSTRAINT pk_word PRIMARY KEY (term)
);
CREATE INDEX ix_word_reversed ON word (reversed);
CREATE TABLE cooperation (
  title VARCHAR DEFAULT '' NOT NULL,
  kind VARCHAR DEFAULT '' NOT NULL,
  stage VARCHAR DEFAULT '' NOT NULL,
  resting BOOLEAN DEFAULT '0' NOT NULL,
  field VARCHAR DEFAULT '' NOT NULL,
  aim VARCHAR DEFAULT '' NOT NULL,
  note VARCHAR DEFAULT '' NOT NULL,
  source_id VARCHAR,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_cooperation PRIMARY KEY (id),
  CONSTRAINT fk_cooperation_source_id FOREIGN KEY(source_id) REFERENCES source (id)
);
CREATE INDEX ix_cooperation_source_id ON cooperation (source_id);
CREATE TABLE custom_value (
  field_id VARCHAR NOT NULL,
  record_id VARCHAR NOT NULL,
  value VARCHAR DEFAULT '' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_custom_value PRIMARY KEY (id),
  CONSTRAINT fk_custom_value_field_id FOREIGN KEY(field_id) REFERENCES custom_field (id)
);
CREATE INDEX ix_custom_value_field_id ON custom_value (field_id);
CREATE INDEX ix_custom_value_record_id ON custom_value (record_id);
CREATE TABLE moved (
  merge_id VARCHAR NOT NULL,
  record_table VARCHAR DEFAULT '' NOT NULL,
  row_id VARCHAR NOT NULL,
  field VARCHAR DEFAULT '' NOT NULL,
  "before" VARCHAR DEFAULT '' NOT NULL,
  "after" VARCHAR DEFAULT '' NOT NULL,
  place INTEGER DEFAULT '0' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_moved PRIMARY KEY (id),
  CONSTRAINT fk_moved_merge_id FOREIGN KEY(merge_id) REFERENCES merge (id)
);
CREATE INDEX ix_moved_merge_id ON moved (merge_id);
CREATE TABLE picture (
  checksum VARCHAR DEFAULT '' NOT NULL,
  media_type VARCHAR DEFAULT '' NOT NULL,
  width INTEGER DEFAULT '0' NOT NULL,
  height INTEGER DEFAULT '0' NOT NULL,
  name VARCHAR DEFAULT '' NOT NULL,
  alt VARCHAR DEFAULT '' NOT NULL,
  caption VARCHAR DEFAULT '' NOT NULL,
  credit VARCHAR DEFAULT '' NOT NULL,
  focus_x DOUBLE DEFAULT '0.5' NOT NULL,
  focus_y DOUBLE DEFAULT '0.5' NOT NULL,
  taken VARCHAR,
  source_id VARCHAR,
  note VARCHAR DEFAULT '' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_picture PRIMARY KEY (id),
  CONSTRAINT fk_picture_source_id FOREIGN KEY(source_id) REFERENCES source (id)
);
CREATE INDEX ix_picture_source_id ON picture (source_id);
CREATE TABLE tagging (
  tag_id VARCHAR NOT NULL,
  record_kind VARCHAR DEFAULT '' NOT NULL,
  record_id VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_tagging PRIMARY KEY (id),
  CONSTRAINT fk_tagging_tag_id FOREIGN KEY(tag_id) REFERENCES tag (id)
);
CREATE INDEX ix_tagging_record_id ON tagging (record_id);
CREATE INDEX ix_tagging_tag_id ON tagging (tag_id);
CREATE TABLE organisation (
  kind VARCHAR DEFAULT '' NOT NULL,
  legal_form VARCHAR DEFAULT '' NOT NULL,
  size VARCHAR DEFAULT '' NOT NULL,
  website VARCHAR DEFAULT '' NOT NULL,
  city VARCHAR DEFAULT '' NOT NULL,
  region VARCHAR DEFAULT '' NOT NULL,
  region_code VARCHAR DEFAULT '' NOT NULL,
  region_version VARCHAR DEFAULT '' NOT NULL,
  country VARCHAR DEFAULT '' NOT NULL,
  language VARCHAR DEFAULT '' NOT NULL,
  note VARCHAR DEFAULT '' NOT NULL,
  logo_id VARCHAR,
  source_id VARCHAR,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_organisation PRIMARY KEY (id),
  CONSTRAINT fk_organisation_logo_id FOREIGN KEY(logo_id) REFERENCES picture (id),
  CONSTRAINT fk_organisation_source_id FOREIGN KEY(source_id) REFERENCES source (id)
);
CREATE INDEX ix_organisation_logo_id ON organisation (logo_id);
CREATE INDEX ix_organisation_source_id ON organisation (source_id);
CREATE TABLE person (
  salutation VARCHAR DEFAULT '' NOT NULL,
  title VARCHAR DEFAULT '' NOT NULL,
  given VARCHAR DEFAULT '' NOT NULL,
  particle VARCHAR DEFAULT '' NOT NULL,
  family VARCHAR DEFAULT '' NOT NULL,
  suffix VARCHAR DEFAULT '' NOT NULL,
  language VARCHAR DEFAULT '' NOT NULL,
  met VARCHAR DEFAULT '' NOT NULL,
  rhythm VARCHAR DEFAULT '' NOT NULL,
  birthday VARCHAR,
  note VARCHAR DEFAULT '' NOT NULL,
  portrait_id VARCHAR,
  source_id VARCHAR,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_person PRIMARY KEY (id),
  CONSTRAINT fk_person_portrait_id FOREIGN KEY(portrait_id) REFERENCES picture (id),
  CONSTRAINT fk_person_source_id FOREIGN KEY(source_id) REFERENCES source (id)
);
CREATE INDEX ix_person_portrait_id ON person (portrait_id);
CREATE INDEX ix_person_rhythm ON person (rhythm) WHERE rhythm <> '';
CREATE INDEX ix_person_source_id ON person (source_id);
CREATE TABLE stage (
  cooperation_id VARCHAR NOT NULL,
  stage VARCHAR DEFAULT '' NOT NULL,
  since VARCHAR,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_stage PRIMARY KEY (id),
  CONSTRAINT fk_stage_cooperation_id FOREIGN KEY(cooperation_id) REFERENCES cooperation (id)
);
CREATE INDEX ix_stage_cooperation_id ON stage (cooperation_id);
CREATE TABLE classification (
  organisation_id VARCHAR NOT NULL,
  scheme VARCHAR DEFAULT '' NOT NULL,
  version VARCHAR DEFAULT '' NOT NULL,
  code VARCHAR DEFAULT '' NOT NULL,
  text VARCHAR DEFAULT '' NOT NULL,
  place INTEGER DEFAULT '0' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_classification PRIMARY KEY (id),
  CONSTRAINT fk_classification_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id)
);
CREATE INDEX ix_classification_organisation_id ON classification (organisation_id);
CREATE TABLE cluster (
  id VARCHAR NOT NULL,
  descriptor VARCHAR DEFAULT '' NOT NULL,
  field VARCHAR DEFAULT '' NOT NULL,
  founded VARCHAR,
  occasion VARCHAR DEFAULT '' NOT NULL,
  spatial_focus VARCHAR DEFAULT '' NOT NULL,
  form VARCHAR DEFAULT '' NOT NULL,
  staff VARCHAR DEFAULT '' NOT NULL,
  strategy VARCHAR DEFAULT '' NOT NULL,
  services VARCHAR DEFAULT '' NOT NULL,
  countries_of_interest VARCHAR DEFAULT '' NOT NULL,
  funding_programme VARCHAR DEFAULT '' NOT NULL,
  carrier_id VARCHAR,
  colour VARCHAR DEFAULT '' NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_cluster PRIMARY KEY (id),
  CONSTRAINT fk_cluster_id FOREIGN KEY(id) REFERENCES organisation (id),
  CONSTRAINT fk_cluster_carrier_id FOREIGN KEY(carrier_id) REFERENCES organisation (id)
);
CREATE INDEX ix_cluster_carrier_id ON cluster (carrier_id);
CREATE TABLE difference (
  person_id VARCHAR,
  other_person_id VARCHAR,
  organisation_id VARCHAR,
  other_organisation_id VARCHAR,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_difference PRIMARY KEY (id),
  CONSTRAINT fk_difference_person_id FOREIGN KEY(person_id) REFERENCES person (id),
  CONSTRAINT fk_difference_other_person_id FOREIGN KEY(other_person_id) REFERENCES person (id),
  CONSTRAINT fk_difference_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_difference_other_organisation_id FOREIGN KEY(other_organisation_id) REFERENCES organisation (id)
);
CREATE INDEX ix_difference_organisation_id ON difference (organisation_id);
CREATE INDEX ix_difference_other_organisation_id ON difference (other_organisation_id);
CREATE INDEX ix_difference_other_person_id ON difference (other_person_id);
CREATE INDEX ix_difference_person_id ON difference (person_id);
CREATE TABLE fair (
  name VARCHAR DEFAULT '' NOT NULL,
  description VARCHAR DEFAULT '' NOT NULL,
  city VARCHAR DEFAULT '' NOT NULL,
  country VARCHAR DEFAULT '' NOT NULL,
  website VARCHAR DEFAULT '' NOT NULL,
  organiser_id VARCHAR,
  note VARCHAR DEFAULT '' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_fair PRIMARY KEY (id),
  CONSTRAINT fk_fair_organiser_id FOREIGN KEY(organiser_id) REFERENCES organisation (id)
);
CREATE INDEX ix_fair_organiser_id ON fair (organiser_id);
CREATE TABLE figure (
  organisation_id VARCHAR NOT NULL,
  what VARCHAR DEFAULT '' NOT NULL,
  value INTEGER,
  qualifier VARCHAR DEFAULT '' NOT NULL,
  text VARCHAR DEFAULT '' NOT NULL,
  as_of VARCHAR,
  forecast BOOLEAN DEFAULT '0' NOT NULL,
  source_id VARCHAR,
  place INTEGER DEFAULT '0' NOT NULL,
  note VARCHAR DEFAULT '' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_figure PRIMARY KEY (id),
  CONSTRAINT fk_figure_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_figure_source_id FOREIGN KEY(source_id) REFERENCES source (id)
);
CREATE INDEX ix_figure_organisation_id ON figure (organisation_id);
CREATE INDEX ix_figure_source_id ON figure (source_id);
CREATE TABLE label (
  organisation_id VARCHAR NOT NULL,
  scheme VARCHAR DEFAULT '' NOT NULL,
  level VARCHAR DEFAULT '' NOT NULL,
  issuer VARCHAR DEFAULT '' NOT NULL,
  awarded VARCHAR,
  valid_until VARCHAR,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_label PRIMARY KEY (id),
  CONSTRAINT fk_label_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id)
);
CREATE INDEX ix_label_organisation_id ON label (organisation_id);
CREATE TABLE membership (
  cluster_id VARCHAR NOT NULL,
  organisation_id VARCHAR,
  person_id VARCHAR,
  kind VARCHAR DEFAULT '' NOT NULL,
  since VARCHAR,
  until VARCHAR,
  note VARCHAR DEFAULT '' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_membership PRIMARY KEY (id),
  CONSTRAINT fk_membership_cluster_id FOREIGN KEY(cluster_id) REFERENCES organisation (id),
  CONSTRAINT fk_membership_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_membership_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_membership_cluster_id ON membership (cluster_id);
CREATE INDEX ix_membership_organisation_id ON membership (organisation_id);
CREATE INDEX ix_membership_person_id ON membership (person_id);
CREATE TABLE organisation_name (
  organisation_id VARCHAR NOT NULL,
  kind VARCHAR DEFAULT '' NOT NULL,
  text VARCHAR DEFAULT '' NOT NULL,
  short VARCHAR DEFAULT '' NOT NULL,
  language VARCHAR DEFAULT '' NOT NULL,
  since VARCHAR,
  until VARCHAR,
  place INTEGER DEFAULT '0' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_organisation_name PRIMARY KEY (id),
  CONSTRAINT fk_organisation_name_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id)
);
CREATE INDEX ix_organisation_name_organisation_id ON organisation_name (organisation_id);
CREATE TABLE partner (
  cooperation_id VARCHAR NOT NULL,
  organisation_id VARCHAR,
  person_id VARCHAR,
  role VARCHAR DEFAULT '' NOT NULL,
  task VARCHAR DEFAULT '' NOT NULL,
  place INTEGER DEFAULT '0' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_partner PRIMARY KEY (id),
  CONSTRAINT fk_partner_cooperation_id FOREIGN KEY(cooperation_id) REFERENCES cooperation (id),
  CONSTRAINT fk_partner_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_partner_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_partner_cooperation_id ON partner (cooperation_id);
CREATE INDEX ix_partner_organisation_id ON partner (organisation_id);
CREATE INDEX ix_partner_person_id ON partner (person_id);
CREATE TABLE person_name (
  person_id VARCHAR NOT NULL,
  kind VARCHAR DEFAULT '' NOT NULL,
  text VARCHAR DEFAULT '' NOT NULL,
  since VARCHAR,
  until VARCHAR,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_person_name PRIMARY KEY (id),
  CONSTRAINT fk_person_name_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_person_name_person_id ON person_name (person_id);
CREATE TABLE picture_person (
  picture_id VARCHAR NOT NULL,
  person_id VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_picture_person PRIMARY KEY (id),
  CONSTRAINT fk_picture_person_picture_id FOREIGN KEY(picture_id) REFERENCES picture (id),
  CONSTRAINT fk_picture_person_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_picture_person_person_id ON picture_person (person_id);
CREATE INDEX ix_picture_person_picture_id ON picture_person (picture_id);
CREATE TABLE role (
  person_id VARCHAR NOT NULL,
  organisation_id VARCHAR,
  coordinates_id VARCHAR,
  function VARCHAR DEFAULT '' NOT NULL,
  department VARCHAR DEFAULT '' NOT NULL,
  since VARCHAR,
  until VARCHAR,
  place INTEGER DEFAULT '0' NOT NULL,
  source_id VARCHAR,
  note VARCHAR DEFAULT '' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_role PRIMARY KEY (id),
  CONSTRAINT fk_role_person_id FOREIGN KEY(person_id) REFERENCES person (id),
  CONSTRAINT fk_role_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_role_coordinates_id FOREIGN KEY(coordinates_id) REFERENCES organisation (id),
  CONSTRAINT fk_role_source_id FOREIGN KEY(source_id) REFERENCES source (id)
);
CREATE INDEX ix_role_coordinates_id ON role (coordinates_id);
CREATE INDEX ix_role_organisation_id ON role (organisation_id);
CREATE INDEX ix_role_person_id ON role (person_id);
CREATE INDEX ix_role_source_id ON role (source_id);
CREATE TABLE story (
  cooperation_id VARCHAR,
  language VARCHAR DEFAULT '' NOT NULL,
  rubric VARCHAR DEFAULT '' NOT NULL,
  state VARCHAR DEFAULT '' NOT NULL,
  edition INTEGER DEFAULT '0' NOT NULL,
  published VARCHAR,
  contact_id VARCHAR,
  contact_organisation_id VARCHAR,
  funding_profile VARCHAR DEFAULT '' NOT NULL,
  look VARCHAR DEFAULT '' NOT NULL,
  source_id VARCHAR,
  note VARCHAR DEFAULT '' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_story PRIMARY KEY (id),
  CONSTRAINT fk_story_cooperation_id FOREIGN KEY(cooperation_id) REFERENCES cooperation (id),
  CONSTRAINT fk_story_contact_id FOREIGN KEY(contact_id) REFERENCES person (id),
  CONSTRAINT fk_story_contact_organisation_id FOREIGN KEY(contact_organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_story_source_id FOREIGN KEY(source_id) REFERENCES source (id)
);
CREATE INDEX ix_story_contact_id ON story (contact_id);
CREATE INDEX ix_story_contact_organisation_id ON story (contact_organisation_id);
CREATE INDEX ix_story_cooperation_id ON story (cooperation_id);
CREATE INDEX ix_story_source_id ON story (source_id);
CREATE TABLE succession (
  from_id VARCHAR NOT NULL,
  to_id VARCHAR NOT NULL,
  kind VARCHAR DEFAULT '' NOT NULL,
  planned VARCHAR,
  actual VARCHAR,
  source_id VARCHAR,
  note VARCHAR DEFAULT '' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_succession PRIMARY KEY (id),
  CONSTRAINT fk_succession_from_id FOREIGN KEY(from_id) REFERENCES organisation (id),
  CONSTRAINT fk_succession_to_id FOREIGN KEY(to_id) REFERENCES organisation (id),
  CONSTRAINT fk_succession_source_id FOREIGN KEY(source_id) REFERENCES source (id)
);
CREATE INDEX ix_succession_from_id ON succession (from_id);
CREATE INDEX ix_succession_source_id ON succession (source_id);
CREATE INDEX ix_succession_to_id ON succession (to_id);
CREATE TABLE address (
  person_id VARCHAR,
  organisation_id VARCHAR,
  role_id VARCHAR,
  label VARCHAR DEFAULT '' NOT NULL,
  street VARCHAR DEFAULT '' NOT NULL,
  postcode VARCHAR DEFAULT '' NOT NULL,
  city VARCHAR DEFAULT '' NOT NULL,
  region VARCHAR DEFAULT '' NOT NULL,
  country VARCHAR DEFAULT '' NOT NULL,
  preferred BOOLEAN DEFAULT '0' NOT NULL,
  place INTEGER DEFAULT '0' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_address PRIMARY KEY (id),
  CONSTRAINT fk_address_person_id FOREIGN KEY(person_id) REFERENCES person (id),
  CONSTRAINT fk_address_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_address_role_id FOREIGN KEY(role_id) REFERENCES role (id)
);
CREATE INDEX ix_address_organisation_id ON address (organisation_id);
CREATE INDEX ix_address_person_id ON address (person_id);
CREATE INDEX ix_address_role_id ON address (role_id);
CREATE TABLE approval (
  story_id VARCHAR NOT NULL,
  edition INTEGER DEFAULT '0' NOT NULL,
  "by" VARCHAR DEFAULT '' NOT NULL,
  day VARCHAR,
  words VARCHAR DEFAULT '' NOT NULL,
  note VARCHAR DEFAULT '' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_approval PRIMARY KEY (id),
  CONSTRAINT fk_approval_story_id FOREIGN KEY(story_id) REFERENCES story (id)
);
CREATE INDEX ix_approval_story_id ON approval (story_id);
CREATE TABLE edition (
  fair_id VARCHAR NOT NULL,
  name VARCHAR DEFAULT '' NOT NULL,
  day VARCHAR,
  city VARCHAR DEFAULT '' NOT NULL,
  venue VARCHAR DEFAULT '' NOT NULL,
  source_id VARCHAR,
  note VARCHAR DEFAULT '' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_edition PRIMARY KEY (id),
  CONSTRAINT fk_edition_fair_id FOREIGN KEY(fair_id) REFERENCES fair (id),
  CONSTRAINT fk_edition_source_id FOREIGN KEY(source_id) REFERENCES source (id)
);
CREATE INDEX ix_edition_fair_id ON edition (fair_id);
CREATE INDEX ix_edition_source_id ON edition (source_id);
CREATE TABLE issue (
  story_id VARCHAR NOT NULL,
  edition INTEGER DEFAULT '0' NOT NULL,
  language VARCHAR DEFAULT '' NOT NULL,
  kind VARCHAR DEFAULT '' NOT NULL,
  look VARCHAR DEFAULT '' NOT NULL,
  day VARCHAR,
  "by" VARCHAR DEFAULT '' NOT NULL,
  pages INTEGER DEFAULT '0' NOT NULL,
  checksum VARCHAR DEFAULT '' NOT NULL,
  facts VARCHAR DEFAULT '' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_issue PRIMARY KEY (id),
  CONSTRAINT fk_issue_story_id FOREIGN KEY(story_id) REFERENCES story (id)
);
CREATE INDEX ix_issue_story_id ON issue (story_id);
CREATE TABLE quote (
  person_id VARCHAR,
  role_id VARCHAR,
  text VARCHAR DEFAULT '' NOT NULL,
  language VARCHAR DEFAULT '' NOT NULL,
  function VARCHAR DEFAULT '' NOT NULL,
  day VARCHAR,
  source_id VARCHAR,
  note VARCHAR DEFAULT '' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_quote PRIMARY KEY (id),
  CONSTRAINT fk_quote_person_id FOREIGN KEY(person_id) REFERENCES person (id),
  CONSTRAINT fk_quote_role_id FOREIGN KEY(role_id) REFERENCES role (id),
  CONSTRAINT fk_quote_source_id FOREIGN KEY(source_id) REFERENCES source (id)
);
CREATE INDEX ix_quote_person_id ON quote (person_id);
CREATE INDEX ix_quote_role_id ON quote (role_id);
CREATE INDEX ix_quote_source_id ON quote (source_id);
CREATE TABLE reach (
  person_id VARCHAR,
  organisation_id VARCHAR,
  role_id VARCHAR,
  kind VARCHAR DEFAULT '' NOT NULL,
  label VARCHAR DEFAULT '' NOT NULL,
  value VARCHAR DEFAULT '' NOT NULL,
  preferred BOOLEAN DEFAULT '0' NOT NULL,
  place INTEGER DEFAULT '0' NOT NULL,
  note VARCHAR DEFAULT '' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_reach PRIMARY KEY (id),
  CONSTRAINT fk_reach_person_id FOREIGN KEY(person_id) REFERENCES person (id),
  CONSTRAINT fk_reach_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_reach_role_id FOREIGN KEY(role_id) REFERENCES role (id)
);
CREATE INDEX ix_reach_organisation_id ON reach (organisation_id);
CREATE INDEX ix_reach_person_id ON reach (person_id);
CREATE INDEX ix_reach_role_id ON reach (role_id);
CREATE TABLE story_figure (
  story_id VARCHAR NOT NULL,
  figure_id VARCHAR NOT NULL,
  place INTEGER DEFAULT '0' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_story_figure PRIMARY KEY (id),
  CONSTRAINT fk_story_figure_story_id FOREIGN KEY(story_id) REFERENCES story (id),
  CONSTRAINT fk_story_figure_figure_id FOREIGN KEY(figure_id) REFERENCES figure (id)
);
CREATE INDEX ix_story_figure_figure_id ON story_figure (figure_id);
CREATE INDEX ix_story_figure_story_id ON story_figure (story_id);
CREATE TABLE block (
  story_id VARCHAR NOT NULL,
  kind VARCHAR DEFAULT '' NOT NULL,
  place INTEGER DEFAULT '0' NOT NULL,
  quote_id VARCHAR,
  picture_id VARCHAR,
  cooperation_id VARCHAR,
  person_id VARCHAR,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_block PRIMARY KEY (id),
  CONSTRAINT fk_block_story_id FOREIGN KEY(story_id) REFERENCES story (id),
  CONSTRAINT fk_block_quote_id FOREIGN KEY(quote_id) REFERENCES quote (id),
  CONSTRAINT fk_block_picture_id FOREIGN KEY(picture_id) REFERENCES picture (id),
  CONSTRAINT fk_block_cooperation_id FOREIGN KEY(cooperation_id) REFERENCES cooperation (id),
  CONSTRAINT fk_block_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_block_cooperation_id ON block (cooperation_id);
CREATE INDEX ix_block_person_id ON block (person_id);
CREATE INDEX ix_block_picture_id ON block (picture_id);
CREATE INDEX ix_block_quote_id ON block (quote_id);
CREATE INDEX ix_block_story_id ON block (story_id);
CREATE TABLE consent (
  person_id VARCHAR NOT NULL,
  quote_id VARCHAR,
  picture_id VARCHAR,
  story_id VARCHAR,
  purpose VARCHAR DEFAULT '' NOT NULL,
  evidence VARCHAR DEFAULT '' NOT NULL,
  given VARCHAR,
  valid_until VARCHAR,
  revoked VARCHAR,
  sample BOOLEAN DEFAULT '0' NOT NULL,
  source_id VARCHAR,
  note VARCHAR DEFAULT '' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_consent PRIMARY KEY (id),
  CONSTRAINT fk_consent_person_id FOREIGN KEY(person_id) REFERENCES person (id),
  CONSTRAINT fk_consent_quote_id FOREIGN KEY(quote_id) REFERENCES quote (id),
  CONSTRAINT fk_consent_picture_id FOREIGN KEY(picture_id) REFERENCES picture (id),
  CONSTRAINT fk_consent_story_id FOREIGN KEY(story_id) REFERENCES story (id),
  CONSTRAINT fk_consent_source_id FOREIGN KEY(source_id) REFERENCES source (id)
);
CREATE INDEX ix_consent_person_id ON consent (person_id);
CREATE INDEX ix_consent_picture_id ON consent (picture_id);
CREATE INDEX ix_consent_quote_id ON consent (quote_id);
CREATE INDEX ix_consent_source_id ON consent (source_id);
CREATE INDEX ix_consent_story_id ON consent (story_id);
CREATE TABLE event (
  kind VARCHAR DEFAULT '' NOT NULL,
  title VARCHAR DEFAULT '' NOT NULL,
  detail VARCHAR DEFAULT '' NOT NULL,
  day VARCHAR,
  status VARCHAR DEFAULT '' NOT NULL,
  city VARCHAR DEFAULT '' NOT NULL,
  edition_id VARCHAR,
  result VARCHAR DEFAULT '' NOT NULL,
  public BOOLEAN DEFAULT '1' NOT NULL,
  source_id VARCHAR,
  note VARCHAR DEFAULT '' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_event PRIMARY KEY (id),
  CONSTRAINT fk_event_edition_id FOREIGN KEY(edition_id) REFERENCES edition (id),
  CONSTRAINT fk_event_source_id FOREIGN KEY(source_id) REFERENCES source (id)
);
CREATE INDEX ix_event_edition_id ON event (edition_id);
CREATE INDEX ix_event_source_id ON event (source_id);
CREATE TABLE agreement (
  cooperation_id VARCHAR,
  event_id VARCHAR,
  kind VARCHAR DEFAULT '' NOT NULL,
  label VARCHAR DEFAULT '' NOT NULL,
  signed VARCHAR,
  city VARCHAR DEFAULT '' NOT NULL,
  valid_until VARCHAR,
  review VARCHAR,
  source_id VARCHAR,
  note VARCHAR DEFAULT '' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_agreement PRIMARY KEY (id),
  CONSTRAINT fk_agreement_cooperation_id FOREIGN KEY(cooperation_id) REFERENCES cooperation (id),
  CONSTRAINT fk_agreement_event_id FOREIGN KEY(event_id) REFERENCES event (id),
  CONSTRAINT fk_agreement_source_id FOREIGN KEY(source_id) REFERENCES source (id)
);
CREATE INDEX ix_agreement_cooperation_id ON agreement (cooperation_id);
CREATE INDEX ix_agreement_event_id ON agreement (event_id);
CREATE INDEX ix_agreement_source_id ON agreement (source_id);
CREATE TABLE block_text (
  block_id VARCHAR NOT NULL,
  language VARCHAR DEFAULT '' NOT NULL,
  heading VARCHAR DEFAULT '' NOT NULL,
  text VARCHAR DEFAULT '' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_block_text PRIMARY KEY (id),
  CONSTRAINT fk_block_text_block_id FOREIGN KEY(block_id) REFERENCES block (id)
);
CREATE INDEX ix_block_text_block_id ON block_text (block_id);
CREATE TABLE consent_scope (
  consent_id VARCHAR NOT NULL,
  aspect VARCHAR DEFAULT '' NOT NULL,
  value VARCHAR DEFAULT '' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_consent_scope PRIMARY KEY (id),
  CONSTRAINT fk_consent_scope_consent_id FOREIGN KEY(consent_id) REFERENCES consent (id)
);
CREATE INDEX ix_consent_scope_consent_id ON consent_scope (consent_id);
CREATE TABLE event_cooperation (
  event_id VARCHAR NOT NULL,
  cooperation_id VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_event_cooperation PRIMARY KEY (id),
  CONSTRAINT fk_event_cooperation_event_id FOREIGN KEY(event_id) REFERENCES event (id),
  CONSTRAINT fk_event_cooperation_cooperation_id FOREIGN KEY(cooperation_id) REFERENCES cooperation (id)
);
CREATE INDEX ix_event_cooperation_cooperation_id ON event_cooperation (cooperation_id);
CREATE INDEX ix_event_cooperation_event_id ON event_cooperation (event_id);
CREATE TABLE participant (
  event_id VARCHAR NOT NULL,
  organisation_id VARCHAR,
  person_id VARCHAR,
  role VARCHAR DEFAULT '' NOT NULL,
  note VARCHAR DEFAULT '' NOT NULL,
  place INTEGER DEFAULT '0' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_participant PRIMARY KEY (id),
  CONSTRAINT fk_participant_event_id FOREIGN KEY(event_id) REFERENCES event (id),
  CONSTRAINT fk_participant_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_participant_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_participant_event_id ON participant (event_id);
CREATE INDEX ix_participant_organisation_id ON participant (organisation_id);
CREATE INDEX ix_participant_person_id ON participant (person_id);
CREATE TABLE point (
  event_id VARCHAR,
  agreement_id VARCHAR,
  text VARCHAR DEFAULT '' NOT NULL,
  place INTEGER DEFAULT '0' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_point PRIMARY KEY (id),
  CONSTRAINT fk_point_event_id FOREIGN KEY(event_id) REFERENCES event (id),
  CONSTRAINT fk_point_agreement_id FOREIGN KEY(agreement_id) REFERENCES agreement (id)
);
CREATE INDEX ix_point_agreement_id ON point (agreement_id);
CREATE INDEX ix_point_event_id ON point (event_id);
CREATE TABLE remark (
  block_text_id VARCHAR NOT NULL,
  kind VARCHAR DEFAULT '' NOT NULL,
  passage VARCHAR DEFAULT '' NOT NULL,
  suggestion VARCHAR DEFAULT '' NOT NULL,
  state VARCHAR DEFAULT '' NOT NULL,
  note VARCHAR DEFAULT '' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_remark PRIMARY KEY (id),
  CONSTRAINT fk_remark_block_text_id FOREIGN KEY(block_text_id) REFERENCES block_text (id)
);
CREATE INDEX ix_remark_block_text_id ON remark (block_text_id);
CREATE TABLE signatory (
  agreement_id VARCHAR NOT NULL,
  organisation_id VARCHAR,
  person_id VARCHAR,
  function VARCHAR DEFAULT '' NOT NULL,
  place INTEGER DEFAULT '0' NOT NULL,
  id VARCHAR NOT NULL,
  deleted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_signatory PRIMARY KEY (id),
  CONSTRAINT fk_signatory_agreement_id FOREIGN KEY(agreement_id) REFERENCES agreement (id),
  CONSTRAINT fk_signatory_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_signatory_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_signatory_agreement_id ON signatory (agreement_id);
CREATE INDEX ix_signatory_organisation_id ON signatory (organisation_id);
CREATE INDEX ix_signatory_person_id ON signatory (person_id);
