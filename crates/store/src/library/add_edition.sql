-- A city's lessons in one language, within a release.
INSERT INTO edition (release, city, language, sha256, shelf, interface)
VALUES (:release, :city, :language, :sha256, :shelf, :interface)
