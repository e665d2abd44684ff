-- A city's lessons in one language, within a release.
INSERT INTO edition (release, publisher, city, language, sha256, shelf, interface)
VALUES (:release, :publisher, :city, :language, :sha256, :shelf, :interface)
