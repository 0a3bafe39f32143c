"""Stays up and turns pages into PDF files: each line names an HTML file and the PDF file to write."""

import logging
import sys

from weasyprint import HTML

logging.getLogger("weasyprint").setLevel(logging.CRITICAL)
for line in sys.stdin:
    page, pdf = line.rstrip("\n").split("\t")
    HTML(filename=page).write_pdf(pdf)
    print("done", flush=True)
