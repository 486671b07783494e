"""Runs migrations on the connection handed over by `db.upgrade`; nothing else calls Alembic."""

from alembic import context

from db.base import Base

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=Base.metadata,
    transactional_ddl=True,
    render_as_batch=True,
)
context.run_migrations()
