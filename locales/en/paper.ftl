### Sheets to print: for the wall, the pocket and the classroom. The sheet helps when the light is out.

# Heading.
paper-title = Print on paper

# Big button with a printer: opens the printing window of the computer.
paper-print = Print

# The sheets one can choose.
paper-now = What to do now
paper-call = Emergency call card
paper-poster = Poster of this lesson

# On paper, below the heading of the sheet: where it should hang.
paper-hang = Hang this sheet where everybody sees it.

# On the pocket card.
paper-fold = Cut out, fold and keep in the pocket.

# On paper, at the foot.
# Variables:
#   $date (String) - the day on which it was printed
paper-date = Printed on { $date }. Please check every year.
