"""Reads a workbook with openpyxl and prints JSON of it, so that tests compare what software that is not ours finds in a written file.

Usage: readback.py FILE [SHEET ...]   (only these sheets; default all)
"""
import datetime
import json
import sys
import warnings

import openpyxl
from openpyxl.utils import get_column_letter

warnings.filterwarnings("ignore")


def colour(c):
    return None if c is None else (c.rgb if c.type == "rgb" else f"{c.type}:{c.theme if c.type == 'theme' else c.indexed}:{round(c.tint or 0, 3)}")


def plain(v):
    if isinstance(v, (datetime.datetime, datetime.date, datetime.time)):
        return v.isoformat()
    return v


def fmt(c):
    f, a, b = c.font, c.alignment, c.border
    edge = lambda e: None if e is None or e.style is None else [e.style, colour(e.color)]
    return {
        "font": [f.name, f.sz, bool(f.b), bool(f.i), f.u, bool(f.strike), colour(f.color)],
        "fill": [c.fill.fill_type, colour(c.fill.fgColor)] if c.fill.fill_type else None,
        "number": c.number_format,
        "align": [a.horizontal, a.vertical, bool(a.wrap_text), a.indent, a.textRotation],
        "border": [edge(b.left), edge(b.right), edge(b.top), edge(b.bottom)],
        "locked": c.protection.locked,
    }


def drawn(c):
    """Kinds of a chart's groups, its corners (row, column from 0) and the cells of its series with what is cached for them."""
    ref = lambda source: None if source is None else (source.strRef or source.numRef)
    cached = lambda r: [p.v for p in (r.numCache if hasattr(r, "numCache") else r.strCache).pt]
    corner = lambda at: None if at is None else [at.row, at.col]
    return {
        "kinds": [type(g).__name__ for g in c._charts],
        "at": [corner(c.anchor._from), corner(getattr(c.anchor, "to", None))],
        "title": "".join(r.t for p in c.title.tx.rich.p for r in p.r or []) if c.title is not None and c.title.tx is not None and c.title.tx.rich is not None else None,
        "series": [{"name": s.tx.v if s.tx is not None else None, "values": s.val.numRef.f, "cached": cached(s.val.numRef), "categories": ref(s.cat).f, "labels": cached(ref(s.cat))} for g in c._charts for s in g.series],
    }


def main():
    path, only = sys.argv[1], set(sys.argv[2:])
    book, values = openpyxl.load_workbook(path), openpyxl.load_workbook(path, data_only=True)
    out = {"sheets": {}, "order": book.sheetnames, "names": sorted([d.name, d.attr_text, d.localSheetId, bool(d.hidden)] for d in book.defined_names.definedName)}
    for ws in book.worksheets:
        if only and ws.title not in only:
            continue
        wv = values[ws.title]
        cells = {}
        for row in ws.iter_rows():
            for c in row:
                if c.value is not None or c.has_style:
                    cells[c.coordinate] = {"value": plain(c.value), "cached": plain(wv[c.coordinate].value), "type": c.data_type, "format": fmt(c)}
        p, o = ws.page_margins, ws.page_setup
        out["sheets"][ws.title] = {
            "cells": cells,
            "dimensions": ws.dimensions,
            "state": ws.sheet_state,
            "merged": sorted(map(str, ws.merged_cells.ranges)),
            # One <col> may stand for several columns: written out, so that another grouping of the same widths compares equal.
            "widths": {
                get_column_letter(i): [round(d.width, 2), bool(d.hidden)]
                for _, d in sorted(ws.column_dimensions.items())
                if d.customWidth or d.hidden
                for i in range(d.min, min(d.max, d.min + 200) + 1)
            },
            "heights": {k: [d.height, bool(d.hidden)] for k, d in sorted(ws.row_dimensions.items()) if d.height is not None or d.hidden},
            "print": {
                "area": ws.print_area, "titleRows": ws.print_title_rows, "titleColumns": ws.print_title_cols,
                "orientation": o.orientation, "paper": o.paperSize, "fit": [bool(ws.sheet_properties.pageSetUpPr and ws.sheet_properties.pageSetUpPr.fitToPage), o.fitToWidth, o.fitToHeight],
                "margins": [round(x, 3) for x in (p.top, p.bottom, p.left, p.right)],
                "header": [ws.oddHeader.center.text, ws.firstHeader.center.text], "differentFirst": bool(ws.HeaderFooter.differentFirst),
            },
            "freeze": ws.freeze_panes,
            "filter": ws.auto_filter.ref,
            "tables": {t.displayName: t.ref for t in ws.tables.values()},
            "conditional": sorted([str(r.sqref), rule.type, list(rule.formula)] for r in ws.conditional_formatting for rule in r.rules),
            "validations": sorted([str(v.sqref), v.type, v.formula1] for v in ws.data_validations.dataValidation),
            "charts": len(ws._charts),
            "drawn": [drawn(c) for c in ws._charts],
        }
    json.dump(out, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main()
