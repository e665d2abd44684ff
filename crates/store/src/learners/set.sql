-- Sets something for a profile.
INSERT INTO setting (profile, name, value)
VALUES (:profile, :name, :value)
ON CONFLICT (profile, name) DO UPDATE SET value = excluded.value
