import L from 'leaflet'
import type { ShownMark } from '#app/domain/facilities/map/shown.ts'

const colours: Record<string, string> = {
  good: '#1e6b3a',
  bad: '#a3261b',
  unsure: '#5b6670',
  few: '#14202b',
}

/** Of each state its outline around the middle of the mark, as the list's signs have it: ● ▼ ◆ ○. */
const outlines: Record<string, readonly (readonly [number, number])[]> = {
  bad: [
    [-10, -8],
    [10, -8],
    [0, 10],
  ],
  unsure: [
    [0, -11],
    [11, 0],
    [0, 11],
    [-11, 0],
  ],
}

/** What Leaflet's canvas keeps for itself, as far as a sign needs it. */
type Drawn = { _point: L.Point; _renderer: { _ctx: CanvasRenderingContext2D; _drawing: boolean } }

/** A mark on the canvas: the sign of its state with its figures below, or how many lie there. */
export class Sign extends L.CircleMarker {
  static readonly colours = colours
  static readonly letters: Record<string, string> = { good: '●', bad: '▼', unsure: '◆', few: '○' }

  constructor(
    at: L.LatLngExpression,
    private readonly mark: ShownMark,
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
    if (only) drawPlace(canvas, only.state, only.said.replace(/ \(([\d\s]*\d).*/, ' ($1)'))
    else drawSeveral(canvas, this.mark)
    canvas.restore()
  }
}

function drawPlace(canvas: CanvasRenderingContext2D, state: string, said: string) {
  shape(canvas, state)
  canvas.fillStyle = state === 'few' ? '#fff' : (colours[state] ?? '')
  canvas.strokeStyle = state === 'few' ? '#14202b' : '#fff'
  canvas.fill()
  canvas.stroke()
  canvas.lineWidth = 4
  canvas.strokeStyle = '#fff'
  canvas.fillStyle = '#14202b'
  canvas.strokeText(said, 0, 26)
  canvas.fillText(said, 0, 26)
}

function shape(canvas: CanvasRenderingContext2D, state: string) {
  canvas.beginPath()
  const corners = outlines[state]
  if (!corners) canvas.arc(0, 0, 9, 0, 2 * Math.PI)
  for (const [x, y] of corners ?? []) canvas.lineTo(x, y)
  canvas.closePath()
}

function drawSeveral(canvas: CanvasRenderingContext2D, { count, bad }: ShownMark) {
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
  shape(canvas, 'bad')
  canvas.fillStyle = colours.bad ?? ''
  canvas.fill()
  canvas.stroke()
}
