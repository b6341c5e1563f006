import sharp from 'sharp'

/** A photo of one colour, as a file that a form sends. */
export async function painted(): Promise<File> {
  const create = {
    ...{ width: 300, height: 200, channels: 3 as const },
    background: { r: 40, g: 90, b: 90 },
  }
  const bytes = await sharp({ create }).jpeg().toBuffer()
  return new File([new Uint8Array(bytes)], 'сүрөт.jpg')
}
