import { create } from 'qrcode'

/** A QR code as one SVG path of unit squares, with its size in squares; drawn without any script. */
export function qrPath(text: string): { path: string; size: number } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const squares = Array.from(modules.data, (dark, at) =>
    dark ? `M${at % modules.size} ${Math.floor(at / modules.size)}h1v1h-1z` : '',
  )
  return { path: squares.join(''), size: modules.size }
}
