/**
 * How a report looks, in Typst. What it says comes as JSON and is set as it is: nothing in it is ever read as Typst.
 * Pictures repeat what the words beside them say and are left out of what a screen reader is told.
 */
export const TEMPLATE = String.raw`
#let report = json(bytes(sys.inputs.report))
#let is-rtl = report.direction == "rtl"
#let ink = rgb("#14191b")
#let muted = rgb("#4d5659")
#let line-strong = rgb("#6f7a7d")
#let line-quiet = rgb("#d5dbdc")
#let accent = rgb("#00605c")
#let levels = ("#eef5f4", "#cfe6e3", "#97cbc6", "#2b7b78", "#0a4a48").map(rgb)

#set document(title: report.title + ": " + report.subject)
#set text(
  font: ("Noto Sans", "Noto Sans Arabic", "Noto Sans KR"),
  lang: report.language,
  dir: if is-rtl { rtl } else { ltr },
  size: 9.5pt,
  fill: ink,
  hyphenate: false,
)
#set par(leading: 0.6em, spacing: 0.9em)
#set page(
  paper: "a4",
  margin: (x: 16mm, top: 18mm, bottom: 20mm),
  footer: context {
    set text(size: 8pt, fill: muted)
    grid(
      columns: (1fr, auto),
      report.foot,
      [#counter(page).display() / #counter(page).final().first()],
    )
  },
)
#show heading.where(level: 1): set text(size: 18pt, weight: 600)
#show heading.where(level: 2): set text(size: 12.5pt, weight: 600)
#show heading.where(level: 2): set block(above: 1.8em, below: 0.8em, sticky: true)
#show heading.where(level: 3): set text(size: 10.5pt, weight: 600)
#show heading.where(level: 3): set block(above: 1.4em, below: 0.7em, sticky: true)
#show table: set text(size: 8.5pt)
#show table.cell.where(y: 0): set text(weight: 600)

#let picture-width = 20mm
#let along(part) = part * picture-width
#let left-of(from, to) = along(if is-rtl { 1 - to } else { from })

#let piece(from, to, y, height, fill, stroke: none) = place(
  top + left,
  dx: left-of(from, to),
  dy: y,
  rect(width: along(to - from), height: height, fill: fill, stroke: stroke),
)
#let mark(at, fill) = place(
  top + left,
  dx: along(if is-rtl { 1 - at } else { at }) - 2pt,
  dy: 3pt,
  circle(radius: 2pt, fill: fill, stroke: 0.6pt + white),
)
#let drawing(body) = pdf.artifact(box(width: picture-width, height: 10pt, body))
#let on-scale(scale) = drawing({
  for step in range(5) { piece(step / 5, (step + 1) / 5, 1pt, 8pt, levels.at(step)) }
  piece(scale.from, scale.to, 4.2pt, 1.6pt, ink, stroke: 0.6pt + white)
  piece(scale.from, scale.to, 4.2pt, 1.6pt, ink)
  mark(scale.at, ink)
})
#let as-share(share) = drawing({
  piece(0, 1, 1.5pt, 7pt, levels.at(1))
  piece(0, share, 1.5pt, 7pt, levels.at(3))
})
#let as-bar(bar) = drawing({
  piece(calc.min(bar.zero, bar.at), calc.max(bar.zero, bar.at), 1.5pt, 7pt, levels.at(2))
  piece(bar.from, bar.to, 4.4pt, 1.2pt, ink)
  piece(bar.zero, bar.zero + 0.004, 0pt, 10pt, line-strong)
})
#let shown(cell) = {
  if "scale" in cell { on-scale(cell.scale) }
  else if "share" in cell { as-share(cell.share) }
  else if "bar" in cell { as-bar(cell.bar) }
  else {
    if cell.at("indent", default: 0) > 0 { h(cell.indent * 3mm) }
    if cell.at("isQuiet", default: false) { text(fill: muted, cell.text) } else { cell.text }
    if "below" in cell [ \ #text(fill: muted, size: 8pt, cell.below)]
  }
}
#let width-of(column) = (
  if column.kind == "name" { 1.6fr }
  else if column.kind == "long" { 3fr }
  else if column.kind == "picture" { picture-width + 2mm }
  else if column.kind == "number" { auto }
  else { 1fr }
)

#text(fill: muted, report.subject)
#heading(level: 1, report.title)
#text(fill: muted, report.lead)

#let key-figures(figures) = grid(
  columns: figures.map(_ => 1fr),
  column-gutter: 6mm,
  ..figures.map(figure => [
    #text(fill: muted, figure.label) \
    #text(size: 15pt, weight: 600, figure.value)
    #if figure.note != "" [ \ #text(fill: muted, size: 8.5pt, figure.note)]
  ])
)
#let notice(told) = block(
  width: 100%,
  inset: (x: 8pt, y: 7pt),
  stroke: ((if is-rtl { "right" } else { "left" }): 2pt + accent, rest: 0.5pt + line-quiet),
  {
    text(weight: 600, told.title)
    for item in told.items { par(item) }
  },
)

#heading(level: 2, report.figuresHeading)
#key-figures(report.figures)

#for section in report.sections {
  heading(level: if section.at("isPart", default: false) { 3 } else { 2 }, section.heading)
  if "notice" in section { notice(section.notice) }
  if "figures" in section { key-figures(section.figures) }
  if "lead" in section { block(sticky: true, text(fill: muted, section.lead)) }
  if "items" in section {
    list(..section.items.map(item => block(breakable: false)[#text(weight: 600, item.name) \ #item.text]))
  }
  if section.rows.len() > 0 {
    table(
      columns: section.columns.map(width-of),
      align: (x, _) => if section.columns.at(x).kind in ("number", "figure") { end } else { start },
      stroke: (_, y) => (bottom: if y == 0 { 1pt + line-strong } else { 0.5pt + line-quiet }),
      inset: (x: 3pt, y: 4pt),
      table.header(..section.columns.map(column => column.header)),
      ..section.rows.flatten().map(shown)
    )
  } else if section.empty != "" {
    par(section.empty)
  }
  if "method" in section { block(breakable: false, text(fill: muted, size: 8.5pt, section.method)) }
}

#block(breakable: false, above: 1.8em, {
  heading(level: 2, report.notes.heading)
  grid(
  columns: report.levels.map(_ => 1fr),
  column-gutter: 2mm,
  ..report.levels.enumerate().map(((step, word)) => [
    #pdf.artifact(rect(width: 100%, height: 3mm, fill: levels.at(step), stroke: 0.5pt + line-quiet))
    #text(size: 8.5pt, word)
  ])
)
  list(..report.notes.items)
})
`;
