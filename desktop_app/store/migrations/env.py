"""What Alembic runs: the open transaction of the book, and nothing from outside."""

from alembic import context

from desktop_app.store.base import Base
from desktop_app.store.migrations.scope import ours

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    include_object=ours,
    render_as_batch=True,
)
context.run_migrations()
