"""Verifies a signed repository with python-tuf, a client that is not ours, and takes every index.

Usage: verify.py REPOSITORY FIRST_ROOT. Prints the version of each role; exits 1 with a reason when anything does not fit.
"""

import sys
import tempfile
from pathlib import Path

from tuf.api.exceptions import DownloadHTTPError, DownloadError, RepositoryError
from tuf.ngclient import FetcherInterface, Updater


class FolderFetcher(FetcherInterface):
    """Reads `folder:` addresses from a folder; what is not there is a 404, as on the web."""

    def __init__(self, folder: Path):
        self.folder = folder

    def _fetch(self, url: str):
        try:
            content = (self.folder / url.removeprefix("folder:/")).read_bytes()
        except FileNotFoundError as error:
            raise DownloadHTTPError(f"there is no {url}", 404) from error
        return iter([content])


def verify(repository: Path, first_root: Path) -> None:
    with tempfile.TemporaryDirectory() as cache, tempfile.TemporaryDirectory() as taken:
        updater = Updater(
            metadata_dir=cache,
            metadata_base_url="folder:/metadata/",
            target_dir=taken,
            target_base_url="folder:/targets/",
            fetcher=FolderFetcher(repository),
            bootstrap=first_root.read_bytes(),
        )
        updater.refresh()
        trusted = updater._trusted_set  # the only way to learn every name
        for name in sorted(trusted.targets.targets):
            info = updater.get_targetinfo(name)
            assert info is not None, name
            updater.download_target(info)
        versions = [role.version for role in (trusted.root, trusted.timestamp, trusted.snapshot, trusted.targets)]
        print("root {} timestamp {} snapshot {} targets {}".format(*versions))


if __name__ == "__main__":
    try:
        verify(Path(sys.argv[1]), Path(sys.argv[2]))
    except (RepositoryError, DownloadError) as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        sys.exit(1)
