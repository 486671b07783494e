"""A data folder with many organisations, written set-based with a version for each."""

import random
from pathlib import Path

from sqlalchemy import insert

from db.history import ChangeHeader, Version, append
from nsuat_desktop.environment import Environment
from nsuat_desktop.records.naming import catalogue_labels, names_of
from nsuat_desktop.records.projection import column_names, column_values, table_of
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.workspace import Workspace, open_workspace

WORDS = (
    *("Nghĩa", "Hưng", "Đại", "An", "Toản", "Xuân", "Sa", "Châu", "Bạch", "Long", "Hùng"),
    *("Vương", "Thành", "Công", "Phú", "Mỹ", "Hải", "Thịnh", "Gạo", "May", "Cơ", "Thủy"),
    *("Mắm", "Cói", "Tàu", "Rau", "Muối", "Dệt", "Gỗ", "Giày", "Lúa", "Sen", "Ngọc", "Vàng"),
)
KINDS = ("enterprise", "cooperative", "household_business")
CHUNK = 5_000


def filled_workspace(folder: Path, count: int) -> Workspace:
    """`count` organisations with invented names, the same on every run."""
    workspace = open_workspace(folder, write=True, environment=Environment(author="Đo"))
    seed = random.Random(2025)
    description = description_of("organisation")
    table = table_of(description)
    kept = column_names(description)
    environment, installation = workspace.environment, workspace.records.installation
    for start in range(0, count, CHUNK):
        versions, rows = [], []
        at = environment.timestamp()
        for number in range(start, min(start + CHUNK, count)):
            values = {
                "name": f"Công ty {' '.join(seed.sample(WORDS, 4))} {number}",
                "kind": seed.choice(KINDS),
                "tax_code": f"06{seed.randrange(10**8):08d}",
                "products": " ".join(seed.sample(WORDS, 2)),
                "phone": f"09{seed.randrange(10**8):08d}",
                "status": "active",
            }
            version = Version(
                "organisation", environment.new_id(), installation.office_id, 1, (),
                installation.id, at, "Đo", False, values,
            )  # fmt: skip
            versions.append(version)
            names = names_of(description, values, catalogue_labels(description.fields, values))
            content = dict(zip(kept, column_values(description, values), strict=True))
            rows.append((version, content | names.columns()))
        with workspace.database.write() as connection:
            header = ChangeHeader(environment.new_id(), at, "Đo", installation.id, "Đo tốc độ")
            hashes = append(connection, header, versions)
            connection.execute(
                insert(table),
                [
                    columns
                    | {
                        "id": version.record_id, "owner": version.owner, "revision": 1,
                        "version_hash": digest, "deleted": False, "created_at": at,
                        "created_by": "Đo", "updated_at": at, "updated_by": "Đo",
                    }
                    for (version, columns), digest in zip(rows, hashes, strict=True)
                ],
            )  # fmt: skip
    return workspace
