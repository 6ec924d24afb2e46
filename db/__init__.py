"""What is remembered: schema, migrations and stores on SQLCipher; decides no rule."""
