"""The sample: the published story of INNONET Kunststoff and Plastipolis, complete."""

from desktop_app.domain.ids import StoryId
from desktop_app.domain.marks import N_
from desktop_app.domain.seed import Seed
from desktop_app.paths import resource
from desktop_app.services.sample_data import read_seeds
from desktop_app.store import seeds
from desktop_app.store.book import Book


def has_sample(book: Book) -> bool:
    """Whether the whole sample is in the book."""
    with book.read() as session:
        return not seeds.missing(session, _sample())


def put_sample(book: Book) -> StoryId:
    """Put the sample into the book; what is there already stays as it is."""
    sample = _sample()
    if not has_sample(book):
        files = {
            seed.file: resource("sample", seed.file).read_bytes()
            for seed in sample
            if seed.file
        }
        with book.write(N_("Add sample story")) as session:
            seeds.put(session, sample, files)
    return next(StoryId(seed.id) for seed in sample if seed.table == "story")


def remove_sample(book: Book) -> None:
    """Take the sample out of the book, with whatever was added to its records."""
    with book.write(N_("Remove sample story")) as session:
        seeds.take_out(session, _sample())


def _sample() -> tuple[Seed, ...]:
    return read_seeds(resource("sample"))
