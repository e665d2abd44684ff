### Lektionen auf diesem Computer: die Seite für Erwachsene. Woher die Lektionen kommen, ob sie aktuell sind,
### welche Städte und Sprachen hier sind, USB-Sticks und Dateien. Hier wird nichts vorgelesen.
### Kurze, ganze Sätze für Menschen, die noch nicht viel Deutsch können; mit „du“ wie überall.
### Immer dasselbe Wort: „nachsehen“, ob es Neues gibt; „holen“ aus dem Internet, von einem Stick oder aus einer Datei;
### „annehmen“ oder nicht; „Herausgeber“ ist, wer Lektionen macht und unterschreibt; die „Unterschrift“ ist elektronisch.
### { $title } steht ohne Artikel und ungebeugt: „von Rostock“, „bei Rostock“, „sag Rostock Bescheid“.

content-title = Lektionen auf diesem Computer

## Oben: wie es steht, in einem Satz

content-state-current = Alles ist aktuell.

content-state-new = Noch niemand hat nachgesehen, ob es neue Lektionen gibt.

content-state-trouble = { -product-name } konnte nicht alles erneuern. Deine Lektionen funktionieren weiter. Lies unten, was du tun kannst.

content-state-unconnected = Neue Lektionen kommen auf einem USB-Stick oder als Datei.

content-progress-reading = { -product-name } sieht nach, was neu ist.
content-progress-fetching = Die Lektionen kommen. Du kannst weitermachen.
content-progress-finishing = Die Lektionen kommen jetzt ins Regal.

content-progress-part = { $done } von { $total }

content-progress = Wie viel schon da ist

content-checked-today = Zuletzt nachgesehen: heute um { $time } Uhr.

content-checked-on = Zuletzt nachgesehen: am { $date } um { $time } Uhr.

content-check = Jetzt nachsehen

content-stop = Anhalten

## Wer bestimmt, wann nachgesehen wird

content-by-itself = Wann { -product-name } nachsieht, ob es neue Lektionen gibt
content-by-itself-on = Von selbst nachsehen, ob es neue Lektionen gibt
content-by-itself-off = Nur nachsehen, wenn ich es sage

content-by-itself-note = Dafür braucht { -product-name } das Internet. Es holt nur, was neu ist. Über dich sendet es nichts.

## Die Herausgeber, für jeden eine Karte

content-publishers = Woher die Lektionen kommen

content-outcome-never = Noch nicht nachgesehen. Drück auf „Jetzt nachsehen“.
content-outcome-unconnected = { $title } hat keine Adresse im Internet. Neue Lektionen kommen auf einem USB-Stick oder als Datei.
content-outcome-updated = Neue Lektionen sind da. Du musst nichts tun.
content-outcome-up-to-date = Die Lektionen sind aktuell.
content-outcome-offline = Es gibt kein Internet. Deine Lektionen funktionieren weiter. Verbinde den Computer mit dem Internet, dann sieh noch einmal nach.

# „Abgelaufen“ wie bei einem Ausweis. Es kann auch an der Uhr vom Computer liegen.
content-outcome-expired = Die elektronische Unterschrift von { $title } ist am { $date } abgelaufen. Deine Lektionen funktionieren weiter. Ist das Datum auf diesem Computer richtig? Wenn ja, sag { $title } Bescheid.

content-outcome-expired-undated = Die elektronische Unterschrift von { $title } ist abgelaufen. Deine Lektionen funktionieren weiter. Ist das Datum auf diesem Computer richtig? Wenn ja, sag { $title } Bescheid.

content-outcome-rollback = { $title } bietet Lektionen an, die älter sind als deine. Deine neueren Lektionen bleiben. Sieh morgen noch einmal nach.

content-outcome-bad-signature = Die angebotenen Lektionen hat { $title } nicht unterschrieben. { -product-name } hat sie nicht angenommen. Deine Lektionen funktionieren weiter. Sag { $title } Bescheid.

content-outcome-wrong-hash = Die neuen Lektionen sind nicht ganz angekommen. Deine Lektionen funktionieren weiter. Sieh noch einmal nach.

content-outcome-garbage = In diesem Netz muss man sich zuerst anmelden. Deine Lektionen funktionieren weiter. Öffne deinen Browser und melde dich an, dann sieh noch einmal nach.

content-outcome-missing-at-source = Bei { $title } fehlen einige Lektionen. Deine Lektionen funktionieren weiter. Sieh morgen noch einmal nach.
content-outcome-corrupt-at-source = Bei { $title } sind einige Lektionen kaputt. Deine Lektionen funktionieren weiter. Sieh morgen noch einmal nach.
content-outcome-too-long = { $title } bietet eine Datei an, die zu groß ist. { -product-name } hat sie nicht angenommen. Deine Lektionen funktionieren weiter. Sag { $title } Bescheid.

content-outcome-refused-content = In den neuen Lektionen ist etwas, das nicht erlaubt ist. { -product-name } hat sie nicht angenommen. Deine Lektionen funktionieren weiter. Sag { $title } Bescheid.

content-outcome-disk-full = Dieser Computer ist voll. Deine Lektionen funktionieren weiter. Mach Platz auf dem Computer, dann sieh noch einmal nach.
# Steht auch nach dem Holen vom Stick und nach dem Speichern, deshalb „versuch es“ und nicht „sieh nach“.
content-outcome-busy = Ein anderes { -product-name } arbeitet gerade mit den Lektionen. Warte kurz, dann versuch es noch einmal.
content-outcome-no-such-language = { $title } hat nicht alle Sprachen, die du gewählt hast. Deine Lektionen funktionieren weiter. Wähle unten noch einmal.
content-outcome-cancelled = Es wurde angehalten. Was schon da ist, bleibt. Du kannst jederzeit wieder nachsehen.
content-outcome-damaged = Einige Lektionen auf diesem Computer sind kaputt. Schließ { -product-name } und öffne es wieder, dann sieh noch einmal nach.
content-outcome-read-only = Dieser Computer kann nichts Neues speichern. Deine Lektionen funktionieren weiter. Frag die Person, die sich um diesen Computer kümmert.
content-outcome-needs-newer = Die neuen Lektionen brauchen ein neueres { -product-name }. Deine Lektionen funktionieren weiter. Installiere das neueste { -product-name } auf diesem Computer.
content-outcome-unexpected = Das hat nicht geklappt. Deine Lektionen funktionieren weiter. Sieh später noch einmal nach.

content-succeeded = Zuletzt hat alles geklappt: am { $date }

content-trial = Lektionen zum Ausprobieren. Keine Stadt hat sie unterschrieben.

content-stale = Diese Lektionen vom Stick oder aus der Datei waren schon alt. Sie funktionieren weiter. Such nach neueren.

content-skipped =
    { $lessons ->
        [one] { $lessons } Lektion braucht ein neueres { -product-name }.
       *[other] { $lessons } Lektionen brauchen ein neueres { -product-name }.
    }

content-about = Adresse und Fingerabdruck
content-address = Adresse
content-address-none = Keine Adresse

content-fingerprint = Fingerabdruck

content-remove = { $title } entfernen

content-remove-question = { $title } entfernen? Die Lektionen von dort werden auf diesem Computer gelöscht.
content-remove-yes = Ja, entfernen
content-remove-no = Nein, behalten

## Städte und Sprachen, mit einem Kästchen für jede Sprache

content-editions = Städte und Sprachen

content-edition-here = Auf diesem Computer

content-edition-in-use = Gerade benutzt

content-editions-pictures = Bilder, einmal für alle Sprachen: { $size }

content-editions-total = Zusammen: { $size }

content-editions-leaving = Sprachen ohne Häkchen werden auf diesem Computer gelöscht.

content-free = Freier Platz auf diesem Computer: { $size }

content-used = Die Lektionen nehmen { $size } Platz ein.

content-too-little = Der Platz reicht nicht. So viel fehlt: { $size }. Wähle weniger Sprachen, oder mach Platz auf dem Computer.

content-fetch = { $size } holen

content-keep = Auswahl speichern

content-undo = Rückgängig machen

## Von einem USB-Stick oder aus einer Datei

content-stick = Von einem USB-Stick oder aus einer Datei

content-stick-none = Steck einen USB-Stick mit Lektionen ein. Dann siehst du ihn hier. Du kannst auch eine Datei auf dieses Fenster ziehen.

content-stick-folder = Ordner auf einem USB-Stick
content-stick-pack = Datei auf einem USB-Stick

content-stick-take = Holen

# Gefragt wird der Herausgeber selbst, nicht wer den Stick gebracht hat.
content-stick-unknown = Dieser Computer kennt { $title } nicht. Lass dir von { $title } den Fingerabdruck geben, am Telefon oder auf Papier. Vergleiche ihn mit diesem hier.

content-stick-trust = Beide sind gleich

content-stick-differs = Wenn sie nicht gleich sind, zieh den Stick heraus.

content-import-file = Aus einer Datei holen
content-import-folder = Aus einem Ordner holen

content-brought = Neu gekommen: { $size }. Wenn das Regal das nächste Mal aufgeht, ist alles da.

content-brought-nothing = Alles war schon hier.

content-import-garbage = Darin sind keine Lektionen. Wähle eine andere Datei oder einen anderen Ordner.
content-import-missing-at-source = Darin fehlen einige Lektionen. Steckt der Stick noch im Computer? Hol die Lektionen noch einmal.
content-import-corrupt-at-source = Darin sind einige Lektionen kaputt. Deine Lektionen funktionieren weiter. Lass dir eine neue Kopie geben.
content-import-wrong-hash = Darin sind einige Lektionen kaputt. Deine Lektionen funktionieren weiter. Lass dir eine neue Kopie geben.
content-import-rollback = Diese Lektionen sind älter als deine. Deine neueren Lektionen bleiben. Du musst nichts tun.
content-import-bad-signature = Das hat kein Herausgeber unterschrieben, den dieser Computer kennt. { -product-name } hat nichts angenommen. Deine Lektionen funktionieren weiter. Frag die Person, die es dir gegeben hat.
content-import-expired = Die elektronische Unterschrift für diese Lektionen ist abgelaufen. Deine Lektionen funktionieren weiter. Lass dir eine neue Kopie geben.
content-import-too-long = Darin ist eine Datei, die zu groß ist. { -product-name } hat nichts angenommen. Deine Lektionen funktionieren weiter. Frag die Person, die es dir gegeben hat.
content-import-refused-content = Darin ist etwas, das nicht erlaubt ist. { -product-name } hat nichts angenommen. Deine Lektionen funktionieren weiter. Frag die Person, die es dir gegeben hat.
content-import-no-such-language = Darin sind nicht die Sprachen, die du gewählt hast. Wähle oben Sprachen aus, oder nimm eine andere Datei.
content-import-disk-full = Dieser Computer ist voll. Deine Lektionen funktionieren weiter. Mach Platz auf dem Computer, dann hol die Lektionen noch einmal.
content-import-cancelled = Es wurde angehalten. Was schon da ist, bleibt. Du kannst die Lektionen jederzeit noch einmal holen.
content-import-unexpected = Das hat nicht geklappt. Deine Lektionen funktionieren weiter. Hol die neuen Lektionen noch einmal.

content-export = Deine Lektionen für einen anderen Computer

content-export-pack = Als eine Datei speichern (.pack)
content-export-folder = Als Ordner speichern

content-exported = Gespeichert: { $size }. Öffne { -product-name } auf dem anderen Computer. Hol die Lektionen dort aus dieser Datei oder diesem Ordner.

# „Dort“: der Ordner oder der Stick, den jemand zum Speichern gewählt hat.
content-export-disk-full = Dort ist nicht genug Platz. Wähle einen anderen Ordner.
content-export-read-only = Dort kann man nichts speichern. Wähle einen anderen Ordner.
content-export-unexpected = Das hat nicht geklappt. Nichts ist verloren. Wähle einen anderen Ordner.

## Noch ein Herausgeber

content-add = Lektionen von einem anderen Herausgeber

content-add-note = Eine Stadt oder ein Projekt nennt dir Adresse und Fingerabdruck oder gibt dir eine Datei mit dem Namen root.json.

content-add-file = Datei root.json öffnen

content-add-address = Adresse im Internet

content-add-address-hint = Sie beginnt mit https, zum Beispiel https://lessons.example.org

content-add-fingerprint = Fingerabdruck

content-add-fingerprint-hint = Acht Gruppen mit je vier Zeichen, zum Beispiel 3f2a 91c0

content-add-go = Hinzufügen

content-add-address-wrong = Schreib die ganze Adresse. Sie beginnt mit https.
content-add-fingerprint-wrong = Schreib alle acht Gruppen. Darin sind nur die Ziffern 0 bis 9 und die Buchstaben a bis f.

content-added = { $title } ist jetzt da. Wähle oben die Sprachen aus.

content-removed = { $title } ist entfernt.
