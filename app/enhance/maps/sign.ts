import L from 'leaflet'
import type { ShownMark } from '#app/domain/maps/shown.ts'

/** The outlines of a mark, as the list's signs have them. */
const outlines = {
  down: [
    [-10, -8],
    [10, -8],
    [0, 10],
  ],
  right: [
    [-8, -10],
    [10, 0],
    [-8, 10],
  ],
  diamond: [
    [0, -11],
    [11, 0],
    [0, 11],
    [-11, 0],
  ],
  square: [
    [-9, -9],
    [9, -9],
    [9, 9],
    [-9, 9],
  ],
} as const
type Shape = keyof typeof outlines | 'round'

/** What the places of a map look like, each by its state. */
export type Look = {
  colours: Readonly<Record<string, string>>
  /** The sign in words beside the map. */
  letters: Readonly<Record<string, string>>
  shapes: Readonly<Record<string, Shape>>
  /** States whose shape is only a line. */
  hollow: readonly string[]
  /** States whose sign stands within the shape. */
  lettered?: readonly string[]
  /** The state whose sign a mark of several carries where something is wrong with any of them. */
  worst: string
  /** What stands below a mark of what is said of the place. */
  figures(said: string): string
}

/** What Leaflet's canvas keeps for itself, as far as a sign needs it. */
type Drawn = { _point: L.Point; _renderer: { _ctx: CanvasRenderingContext2D; _drawing: boolean } }

/** A mark on the canvas: the sign of its state with its figures below, or how many lie there. */
export class Sign extends L.CircleMarker {
  constructor(
    at: L.LatLngExpression,
    private readonly mark: ShownMark,
    private readonly look: Look,
  ) {
    // A finger's width around it can be tapped, and its words below are drawn anew with it.
    super(at, { radius: 22 })
  }

  /** Called by Leaflet for each layer of its canvas. */
  _updatePath() {
    const { _point: point, _renderer: renderer } = this as unknown as Drawn
    const { _ctx: canvas } = renderer
    const [only] = this.mark.count === 1 ? (this.mark.places ?? []) : []
    canvas.save()
    canvas.translate(Math.round(point.x), Math.round(point.y))
    canvas.textAlign = 'center'
    canvas.font = '15px system-ui, sans-serif'
    canvas.lineWidth = 2
    if (only) drawPlace(canvas, this.look, only.state, only.said)
    else drawSeveral(canvas, this.look, this.mark)
    canvas.restore()
  }
}

function drawPlace(canvas: CanvasRenderingContext2D, look: Look, state: string, said: string) {
  const colour = look.colours[state] ?? ''
  const isHollow = look.hollow.includes(state)
  shape(canvas, look, state)
  canvas.fillStyle = isHollow ? '#fff' : colour
  canvas.strokeStyle = isHollow ? colour : '#fff'
  canvas.fill()
  canvas.stroke()
  if (look.lettered?.includes(state)) {
    canvas.fillStyle = '#fff'
    canvas.fillText(look.letters[state] ?? '', 0, 5)
  }
  const figures = look.figures(said)
  canvas.lineWidth = 4
  canvas.strokeStyle = '#fff'
  canvas.fillStyle = '#14202b'
  canvas.strokeText(figures, 0, 26)
  canvas.fillText(figures, 0, 26)
}

function shape(canvas: CanvasRenderingContext2D, { shapes }: Look, state: string) {
  canvas.beginPath()
  const kind = shapes[state] ?? 'round'
  if (kind === 'round') canvas.arc(0, 0, 9, 0, 2 * Math.PI)
  else for (const [x, y] of outlines[kind]) canvas.lineTo(x, y)
  canvas.closePath()
}

function drawSeveral(canvas: CanvasRenderingContext2D, look: Look, { count, bad }: ShownMark) {
  canvas.beginPath()
  canvas.arc(0, 0, 17, 0, 2 * Math.PI)
  canvas.fillStyle = '#0b4f6c'
  canvas.strokeStyle = '#fff'
  canvas.fill()
  canvas.stroke()
  canvas.fillStyle = '#fff'
  canvas.fillText(count < 10_000 ? String(count) : `${Math.round(count / 1_000)}k`, 0, 5)
  if (!bad) return
  canvas.translate(15, -15)
  canvas.scale(0.75, 0.75)
  shape(canvas, look, look.worst)
  canvas.fillStyle = look.colours[look.worst] ?? ''
  canvas.fill()
  canvas.stroke()
}
