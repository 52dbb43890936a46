#!/usr/bin/env python3
"""Types notes, conclusions and answers into workbooks that the product has written, as officers and units would.

Usage: make.py FOLDER   FOLDER holds what the version of then wrote (see README.md); the results stand beside this script.

typed.json says what is typed where. Only these cells are changed, in the text of their sheet; every other part of the file is carried over byte
for byte, the hidden names and the custom XML with the product's memory among them. Needs nothing but Python.
"""
import json
import re
import sys
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape, unescape

HERE = Path(__file__).parent


def attributes(tag):
    return {name: unescape(value, {"&quot;": '"'}) for name, value in re.findall(r'([\w:]+)="([^"]*)"', tag)}


def sheet_parts(book):
    """Name of each sheet -> name of its part."""
    text = lambda part: book.read(part).decode("utf-8")
    targets = {}
    for tag in re.findall(r"<Relationship\b[^>]*>", text("xl/_rels/workbook.xml.rels")):
        relation = attributes(tag)
        targets[relation["Id"]] = relation["Target"]
    sheets = [attributes(tag) for tag in re.findall(r"<sheet\b[^>]*>", text("xl/workbook.xml"))]
    return {sheet["name"]: "xl/" + targets[sheet["r:id"]].removeprefix("/xl/") for sheet in sheets}


def cell(address, style, typed):
    head = f'<c r="{address}" s="{style}"'
    if "number" in typed:
        return f'{head}><v>{typed["number"]}</v></c>'
    if "formula" in typed:
        return f'{head}><f>{escape(typed["formula"])}</f><v>{typed["result"]}</v></c>'
    return f'{head} t="inlineStr"><is><t xml:space="preserve">{escape(typed["text"])}</t></is></c>'


def type_into(xml, address, typed):
    pattern = re.compile(rf'<c r="{address}" s="(\d+)"(?:/>|[^>]*>.*?</c>)', re.S)
    found = pattern.findall(xml)
    if len(found) != 1:
        raise SystemExit(f"{address}: {len(found)} cells")
    return pattern.sub(lambda match: cell(address, match.group(1), typed), xml)


def main():
    written = Path(sys.argv[1])
    for name, sheets in json.loads((HERE / "typed.json").read_text("utf-8")).items():
        with zipfile.ZipFile(written / f"{name}.xlsx") as book, zipfile.ZipFile(HERE / f"{name}.xlsx", "w") as out:
            parts = sheet_parts(book)
            changed = {}
            for sheet, entries in sheets.items():
                xml = book.read(parts[sheet]).decode("utf-8")
                for entry in entries:
                    xml = type_into(xml, entry["cell"], entry)
                changed[parts[sheet]] = xml.encode("utf-8")
            for info in book.infolist():
                out.writestr(info, changed.get(info.filename, book.read(info)), zipfile.ZIP_DEFLATED, 9)


main()
