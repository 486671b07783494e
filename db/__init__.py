"""How it is kept: tables, engine, migrations, history, backup."""
