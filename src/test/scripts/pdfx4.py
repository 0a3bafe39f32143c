#!/usr/bin/env python3
"""Checks press files against PDF/X-4 (ISO 15930-7) and the rules of good print, independently of the hub.

It shares no code with the hub's own preflight: it reads what `qpdf --json` says and interprets the content streams
itself. The names of the rules are the same, so that both can be compared.

    pdfx4.py FILE-OR-FOLDER...      prints "FILE rule: what is wrong"; exit 1 if any rule is broken
"""
import base64
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from datetime import datetime
from pathlib import Path

MM = 72 / 25.4
SMALLEST_TYPE = 8
MOST_INK = 3.005
TOKEN = re.compile(
    rb"(?P<space>[\x00\t\n\x0c\r ]+|%[^\r\n]*)"
    rb"|(?P<hex><[0-9A-Fa-f\s]*>)"
    rb"|(?P<mark><<|>>|\[|\])"
    rb"|(?P<name>/[^\x00\t\n\x0c\r ()<>\[\]{}/%]*)"
    rb"|(?P<text>\()"
    rb"|(?P<word>[^\x00\t\n\x0c\r ()<>\[\]{}/%]+)"
)


class Pdf:
    """The objects of a file."""

    def __init__(self, path):
        run = subprocess.run(
            ["qpdf", "--json=2", "--json-stream-data=inline", "--decode-level=generalized", path],
            capture_output=True,
        )
        if run.returncode not in (0, 3) or not run.stdout:
            raise ValueError(run.stderr.decode(errors="replace").strip())
        self.of(json.loads(run.stdout)["qpdf"])

    def of(self, listed):
        self.objects = listed[1]
        self.trailer = self.objects["trailer"]["value"]
        self.root = self.dictionary(self.trailer["/Root"])
        return self

    def get(self, value):
        while isinstance(value, str) and re.fullmatch(r"\d+ \d+ R", value):
            found = self.objects.get("obj:" + value, {})
            value = found["stream"] if "stream" in found else found.get("value")
        return value

    def dictionary(self, value):
        """The dictionary of a stream or of a plain object; empty for anything else."""
        value = self.get(value)
        if isinstance(value, dict):
            return value.get("dict", value)
        return {}

    def data(self, value):
        stream = self.get(value)
        return base64.b64decode(stream["data"]) if isinstance(stream, dict) and "data" in stream else b""

    def all(self):
        for key in self.objects:
            if key.startswith("obj:"):
                yield key, self.dictionary(key[4:])

    def pages(self):
        def walk(node, inherited):
            node = dict(inherited, **self.dictionary(node))
            if "/Kids" not in node:
                yield node
                return
            passed = {k: node[k] for k in ("/Resources", "/MediaBox", "/CropBox", "/Rotate") if k in node}
            for kid in self.get(node["/Kids"]):
                yield from walk(kid, passed)

        yield from walk(self.root["/Pages"], {})


def words(data):
    """The tokens of a content stream: numbers, names (with their slash), operators, strings and arrays."""
    at, stack = 0, [[]]
    while at < len(data):
        found = TOKEN.match(data, at)
        if not found:
            at += 1
            continue
        at, kind, token = found.end(), found.lastgroup, found.group()
        if kind == "text":
            start, depth = at, 1
            while depth:
                depth += {40: 1, 41: -1}.get(data[at], 0)
                at += 2 if data[at] == 92 else 1
            stack[-1].append(data[start : at - 1])
        elif kind == "hex":
            stack[-1].append(bytes.fromhex((re.sub(rb"\s", b"", token[1:-1]).decode() + "0")[: (len(token) - 1) // 2 * 2]))
        elif kind == "mark" and token in (b"[", b"<<"):
            stack.append([])
        elif kind == "mark":
            done = stack.pop()
            stack[-1].append(done)
        elif kind == "name":
            stack[-1].append(token.decode("latin-1"))
        elif kind == "word":
            try:
                stack[-1].append(float(token))
            except ValueError:
                if len(stack) > 1:
                    continue
                operator = token.decode("latin-1")
                yield operator, stack[0][:]
                stack = [[]]
                if operator == "ID":
                    at = data.index(b"EI", at)


def times(one, other):
    a, b, c, d, e, f = one
    g, h, i, j, k, l = other
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l


class Painter:
    """Interprets the content of a page and reports what is painted against the rules."""

    def __init__(self, pdf, page, number, report):
        self.pdf, self.page, self.number, self.report = pdf, page, number, report
        self.see_through, self.shapes, self.codes, self.dark = False, [], [], []

    def fail(self, rule, problem):
        self.report(rule, f"page {self.number}: {problem}")

    def run(self):
        contents = self.pdf.get(self.page.get("/Contents"))
        parts = contents if isinstance(contents, list) else [self.page.get("/Contents")]
        state = dict(ctm=(1, 0, 0, 1, 0, 0), fill=[0], stroke=[0], fspace="/DeviceGray", sspace="/DeviceGray",
                      op=False, OP=False, opm=0, size=0, scale=1, mode=0)
        self.stream(b"\n".join(self.pdf.data(p) for p in parts), self.page.get("/Resources"), state, 0)
        group = self.pdf.dictionary(self.page.get("/Group"))
        if self.see_through and not is_inks(self.pdf, group.get("/CS")):
            self.fail("transparency", "something shows through, and the page has no CMYK group")
        self.check_codes()

    def stream(self, data, resources, state, depth):
        resources = self.pdf.dictionary(resources)
        saved, bars, point = [], [], None
        line = tm = (1, 0, 0, 1, 0, 0)
        for op, args in words(data):
            number = args[0] if args and isinstance(args[0], float) else 0
            if op == "q":
                saved.append(state.copy())
            elif op == "Q" and saved:
                state = saved.pop()
            elif op == "cm":
                state["ctm"] = times(args, state["ctm"])
            elif op in ("g", "rg", "k"):
                state["fspace"], state["fill"] = {"g": "/DeviceGray", "rg": "/DeviceRGB", "k": "/DeviceCMYK"}[op], args
            elif op in ("G", "RG", "K"):
                state["sspace"], state["stroke"] = {"G": "/DeviceGray", "RG": "/DeviceRGB", "K": "/DeviceCMYK"}[op], args
            elif op in ("cs", "CS"):
                space = args[0]
                named = self.pdf.dictionary(resources.get("/ColorSpace")).get(space, space)
                state["fspace" if op == "cs" else "sspace"] = named
                state["fill" if op == "cs" else "stroke"] = []
            elif op in ("sc", "scn"):
                state["fill"] = [a for a in args if isinstance(a, float)]
            elif op in ("SC", "SCN"):
                state["stroke"] = [a for a in args if isinstance(a, float)]
            elif op == "gs":
                self.graphics_state(self.pdf.dictionary(self.pdf.dictionary(resources.get("/ExtGState")).get(args[0])), state)
            elif op == "Tf":
                state["size"] = args[1]
            elif op == "Tr":
                state["mode"] = int(number)
            elif op == "BT":
                line = tm = (1, 0, 0, 1, 0, 0)
            elif op == "Tm":
                line = tm = tuple(args)
            elif op in ("Td", "TD"):
                line = tm = times((1, 0, 0, 1, args[0], args[1]), line)
            elif op in ("Tj", "TJ", "'", '"'):
                self.letters(state, tm)
            elif op == "re":
                bars.append([(args[0], args[1]), (args[0] + args[2], args[1] + args[3])])
            elif op == "m":
                bars.append([tuple(args)])
            elif op in ("l", "c", "v", "y") and bars:
                bars[-1].append(tuple(args[-2:]))
                if op != "l":
                    bars[-1].append(None)
            elif op in ("f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "n"):
                self.path(op, bars, state)
                bars = []
            elif op == "sh":
                shading = self.pdf.dictionary(self.pdf.dictionary(resources.get("/Shading")).get(args[0]))
                self.space(shading.get("/ColorSpace"))
            elif op == "Do":
                self.object(self.pdf.dictionary(resources.get("/XObject")).get(args[0]), resources, state, depth)
            elif op == "ID":
                self.fail("image-resolution", "an inline image cannot be checked")

    def graphics_state(self, entries, state):
        for key in ("/op", "/OP"):
            if key in entries:
                state[key[1:]] = entries[key]
        if "/OP" in entries and "/op" not in entries:
            state["op"] = entries["/OP"]
        state["opm"] = entries.get("/OPM", state["opm"])
        mask, blend = self.pdf.get(entries.get("/SMask", "/None")), entries.get("/BM", "/Normal")
        if entries.get("/ca", 1) < 1 or entries.get("/CA", 1) < 1 or mask != "/None" or blend not in ("/Normal", "/Compatible"):
            self.see_through = True

    def letters(self, state, tm):
        if state["mode"] in (3, 7):
            return
        matrix = times(tm, state["ctm"])
        size = state["size"] * (matrix[2] ** 2 + matrix[3] ** 2) ** 0.5
        if size < SMALLEST_TYPE - 0.02:
            self.fail("type-size", f"letters of {size:.1f} pt")
        inks = self.paint(state, "f")
        at = matrix[4], matrix[5]
        self.dark.append((len(self.shapes), inks is None or sum(inks) > 0.2, (*at, *at)))
        if inks is None:
            return
        c, m, y, k = inks
        if k >= 0.85 and max(c, m, y) > 0 or min(c, m, y) >= 0.6:
            self.fail("black-text", f"text in {inks}")
        if inks == [0, 0, 0, 1] and not (state["op"] and state["opm"] == 1):
            self.fail("overprint", "black text does not overprint")
        if sum(inks) == 0 and state["op"]:
            self.fail("overprint", "white text overprints")
        if state["op"]:
            below = next((s for x, z, X, Z, s in reversed(self.shapes) if x <= at[0] <= X and z <= at[1] <= Z), [0] * 4)
            self.total([own or under for own, under in zip(inks, below)])

    def paint(self, state, which):
        """The four inks of a colour; None if it is not made of inks. Colours outside of the inks are reported."""
        space, parts = self.pdf.get(state[which + "space"]), state["fill" if which == "f" else "stroke"]
        self.space(space)
        if isinstance(space, list) and space[0] == "/Separation":
            if space[1] == "/All":
                return [0, 0, 0, 0]
            function = self.pdf.dictionary(space[3])
            low, high = function.get("/C0", [0] * 4), function.get("/C1", [1] * 4)
            parts = [l + parts[0] * (h - l) for l, h in zip(low, high)]
        if len(parts) == 4:
            self.total(parts)
            return list(parts)
        return [0, 0, 0, 1 - parts[0]] if len(parts) == 1 else None

    def total(self, inks):
        if sum(inks) > MOST_INK:
            self.fail("total-ink", f"{sum(inks) * 100:.0f} % ink")

    def space(self, space):
        if not is_inks(self.pdf, space):
            self.fail("colour-spaces", f"painted in {self.pdf.get(space)}"[:90])

    def path(self, op, bars, state):
        if op == "n" or not bars:
            return
        if op in ("S", "s", "B", "B*", "b", "b*"):
            self.paint(state, "s")
        if op in ("S", "s"):
            return
        inks = self.paint(state, "f")
        if inks is not None and sum(inks) == 0 and state["op"]:
            self.fail("overprint", "white overprints")
        ctm = state["ctm"]
        straight = all(p for bar in bars for p in bar)
        points = [times((1, 0, 0, 1, *p), ctm)[4:] for bar in bars for p in bar if p]
        xs, ys = [p[0] for p in points], [p[1] for p in points]
        box = min(xs), min(ys), max(xs), max(ys)
        height = min((max(p[1] for p in bar) - min(p[1] for p in bar) for bar in bars if straight), default=0)
        module = height * (ctm[2] ** 2 + ctm[3] ** 2) ** 0.5
        if straight and len(bars) >= 60 and module and sum(inks or [1]) > 0.2:
            count = (box[2] - box[0]) / module
            if abs(count - (box[3] - box[1]) / module) < 0.1 and abs((count - 21) / 4 - round((count - 21) / 4)) < 0.03:
                self.codes.append((box, module, len(self.shapes)))
                self.shapes.append((*box, inks or [1] * 4))
                return
        self.dark.append((len(self.shapes), inks is None or sum(inks) > 0.2, box))
        self.shapes.append((*box, inks or [1] * 4))

    def check_codes(self):
        for (x, y, X, Y), module, order in self.codes:
            if module / MM < 0.4:
                self.fail("qr-code", f"modules of {module / MM:.2f} mm")
            zone = 3.95 * module
            left, low, right, high = x - zone, y - zone, X + zone, Y + zone
            covers = [i for i, (a, b, A, B, inks) in enumerate(self.shapes[:order])
                      if sum(inks) <= 0.2 and a <= left and b <= low and A >= right and B >= high]
            since = max(covers, default=-1)
            for at, is_dark, (a, b, A, B) in self.dark:
                if is_dark and at > since and a < right and A > left and b < high and B > low:
                    self.fail("qr-code", "no quiet zone of four modules")

    def object(self, reference, resources, state, depth):
        entries = self.pdf.dictionary(reference)
        if entries.get("/Subtype") == "/Form" and depth < 12:
            inner = state.copy()
            inner["ctm"] = times(tuple(entries.get("/Matrix", (1, 0, 0, 1, 0, 0))), state["ctm"])
            self.stream(self.pdf.data(reference), entries.get("/Resources", resources), inner, depth + 1)
        elif entries.get("/Subtype") == "/Image":
            self.image(reference, entries, state)

    def image(self, reference, entries, state):
        a, b, c, d, _, _ = state["ctm"]
        across = entries["/Width"] * 72 / max(1e-6, (a * a + b * b) ** 0.5)
        along = entries["/Height"] * 72 / max(1e-6, (c * c + d * d) ** 0.5)
        if min(across, along) < 299:
            self.fail("image-resolution", f"an image of {min(across, along):.0f} dpi")
        if entries.get("/ImageMask"):
            return
        self.space(entries.get("/ColorSpace"))
        if "/SMask" in entries:
            self.see_through = True
        if self.pdf.get(entries.get("/ColorSpace")) == "/DeviceCMYK" and "/Filter" not in entries:
            data = self.pdf.data(reference)
            most = max((sum(data[i : i + 4]) for i in range(0, len(data), 4)), default=0)
            self.total([most / 255])


def is_inks(pdf, space):
    space = pdf.get(space)
    if isinstance(space, list):
        kind = space[0]
        if kind == "/ICCBased":
            return pdf.dictionary(space[1]).get("/N") in (1, 4)
        if kind in ("/Indexed", "/Pattern"):
            return len(space) < 2 or is_inks(pdf, space[1])
        return kind in ("/Separation", "/DeviceN") and is_inks(pdf, space[2])
    return space in ("/DeviceCMYK", "/DeviceGray", "/Pattern")


def text(value):
    return value[2:] if isinstance(value, str) and value[:2] in ("u:", "b:") else value


def moment(value):
    if value is None:
        return None
    parts = re.fullmatch(r"D:(\d{14})(?:Z|([+-]\d\d)'?(\d\d)'?)?.*", value)
    if parts:
        value = datetime.strptime(parts[1], "%Y%m%d%H%M%S").isoformat() + (f"{parts[2]}:{parts[3]}" if parts[2] else "+00:00")
    return datetime.fromisoformat(value.replace("Z", "+00:00"))


def metadata(pdf, report):
    packet = pdf.data(pdf.root.get("/Metadata"))
    if not packet:
        report("metadata", "no XMP packet")
        return
    xmp = ElementTree.fromstring(packet.strip(b"\x00 \r\n"))

    def value(namespace, name):
        tag = "{%s}%s" % (namespace, name)
        found = xmp.find(".//" + tag)
        if found is not None:
            return "".join(found.itertext()).strip()
        return next((e.attrib[tag] for e in xmp.iter() if tag in e.attrib), None)

    if value("http://www.npes.org/pdfx/ns/id/", "GTS_PDFXVersion") != "PDF/X-4":
        report("metadata", "XMP does not say PDF/X-4")
    if not value("http://ns.adobe.com/xap/1.0/mm/", "DocumentID"):
        report("metadata", "no document ID in XMP")
    info = pdf.dictionary(pdf.trailer.get("/Info"))
    if text(info.get("/Title")) != value("http://purl.org/dc/elements/1.1/", "title"):
        report("metadata", "the titles differ")
    if info.get("/Trapped") not in ("/True", "/False") or info["/Trapped"][1:] != value("http://ns.adobe.com/pdf/1.3/", "Trapped"):
        report("metadata", "Trapped differs")
    for key, name in (("/CreationDate", "CreateDate"), ("/ModDate", "ModifyDate")):
        stated = moment(text(info.get(key)))
        if stated is None or stated != moment(value("http://ns.adobe.com/xap/1.0/", name)):
            report("metadata", key + " differs")


def output_intent(pdf, report):
    intents = [pdf.dictionary(i) for i in pdf.get(pdf.root.get("/OutputIntents")) or []]
    intents = [i for i in intents if i.get("/S") == "/GTS_PDFX"]
    if len(intents) != 1:
        report("output-intent", f"{len(intents)} output intents")
        return
    profile = pdf.data(intents[0].get("/DestOutputProfile"))
    if "FOGRA39" not in str(text(intents[0].get("/OutputConditionIdentifier"))):
        report("output-intent", "not FOGRA39")
    if profile[12:20] != b"prtrCMYK":
        report("output-intent", "no CMYK profile")


def boxes(pdf, page, number, report):
    trim, bleed, media = (pdf.get(page.get(key)) for key in ("/TrimBox", "/BleedBox", "/MediaBox"))
    if not trim or not bleed:
        report("boxes", f"page {number} lacks its trim or bleed box")
        return
    margins = [trim[0] - bleed[0], trim[1] - bleed[1], bleed[2] - trim[2], bleed[3] - trim[3]]
    if min(margins) < (3 - 0.05) * MM:
        report("boxes", f"page {number} has {min(margins) / MM:.2f} mm of bleed")
    around = [bleed[0] - media[0], bleed[1] - media[1], media[2] - bleed[2], media[3] - bleed[3]]
    if min(around) < -0.05 * MM:
        report("boxes", f"page {number}: the bleed reaches out of the media box")
    if "/ArtBox" in page or page.get("/Rotate", 0) or page.get("/UserUnit", 1) != 1:
        report("boxes", f"page {number} has an art box, is turned or counts in units of its own")


def annotations(pdf, page, number, report):
    bleed = pdf.get(page.get("/BleedBox") or page["/MediaBox"])
    for annotation in pdf.get(page.get("/Annots")) or []:
        entries = pdf.dictionary(annotation)
        a, b, A, B = entries.get("/Rect", bleed)
        inside = a < bleed[2] and A > bleed[0] and b < bleed[3] and B > bleed[1]
        if inside and entries.get("/Subtype") not in ("/TrapNet", "/PrinterMark"):
            report("interactive", f"page {number}: annotation {entries.get('/Subtype')}")
    if "/AA" in page:
        report("interactive", f"page {number} has actions")


def objects(pdf, report):
    actions = ("/JavaScript", "/URI", "/Launch", "/GoToR", "/SubmitForm", "/ImportData", "/Named")
    for key, entries in pdf.all():
        filters = entries.get("/Filter", [])
        if "/LZWDecode" in (filters if isinstance(filters, list) else [filters]):
            report("compression", key)
        if "/PS" in (entries.get("/Subtype"), entries.get("/Subtype2")):
            report("postscript", key)
        group = pdf.dictionary(entries.get("/Group"))
        if group.get("/S") == "/Transparency" and not is_inks(pdf, group.get("/CS")):
            report("transparency", f"{key} is a group without a CMYK colour space")
        if entries.get("/S") in actions:
            report("interactive", f"{key} is an action")
        if entries.get("/Type") == "/Font" and entries.get("/Subtype") not in ("/Type0", "/Type3"):
            descriptor = pdf.dictionary(entries.get("/FontDescriptor"))
            if not any(k in descriptor for k in ("/FontFile", "/FontFile2", "/FontFile3")):
                report("fonts", f"{entries.get('/BaseFont')} is not embedded")
            elif not re.match(r"/[A-Z]{6}\+", entries.get("/BaseFont", "")):
                report("fonts", f"{entries.get('/BaseFont')} is not a subset")


def check(path):
    """The broken rules, each with where and why."""
    path, broken = str(path), []

    def report(rule, problem):
        if (rule, problem) not in broken:
            broken.append((rule, problem))

    with open(path, "rb") as file:
        if not file.read(9).startswith(b"%PDF-1.6"):
            report("version", "the header is not 1.6")
    try:
        # What is decoded does not say any more how it was compressed: that is asked for apart.
        raw = Pdf(path)
        encrypted = subprocess.run(["qpdf", "--is-encrypted", path]).returncode == 0
        listed = json.loads(subprocess.run(["qpdf", "--json=2", path], capture_output=True).stdout)
    except (ValueError, KeyError) as error:
        locked = subprocess.run(["qpdf", "--is-encrypted", path], capture_output=True).returncode == 0
        report("encryption" if locked else "readable", str(error))
        return broken
    if encrypted:
        report("encryption", "the file is encrypted")
    if text(raw.root.get("/Version", "/1.6"))[1:] > "1.6":
        report("version", "the catalog says " + raw.root["/Version"])
    if len(raw.trailer.get("/ID", [])) != 2:
        report("file-id", "no ID")
    for key in ("/OpenAction", "/AA", "/AcroForm"):
        if key in raw.root:
            report("interactive", "the catalog has " + key)
    if "/JavaScript" in raw.dictionary(raw.root.get("/Names")):
        report("interactive", "the catalog has scripts")
    objects(Pdf.__new__(Pdf).of(listed["qpdf"]), report)
    metadata(raw, report)
    output_intent(raw, report)
    pages = list(raw.pages())
    for number, page in enumerate(pages, 1):
        boxes(raw, page, number, report)
        annotations(raw, page, number, report)
        Painter(raw, page, number, report).run()
    return broken


if __name__ == "__main__":
    failed = False
    given = [Path(argument) for argument in sys.argv[1:]]
    for name in [file for path in given for file in (sorted(path.glob("**/*.pdf")) if path.is_dir() else [path])]:
        for rule, problem in check(name):
            failed = True
            print(f"{name} {rule}: {problem}")
    sys.exit(1 if failed else 0)
