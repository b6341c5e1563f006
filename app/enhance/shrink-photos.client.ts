/** The longer side that the server keeps, in pixels; more would only cost the sender's traffic. */
const longest = 1_280
const quality = 0.82
/** Below this a photo is sent as it is. */
const small = 250_000

const field = document.querySelector<HTMLInputElement>('input[type=file][name=photos]')
const place = document.querySelector<HTMLElement>('[data-on-phone]')
field?.addEventListener('change', () => shrinkAll(field))

/** Makes chosen photos small before they are sent; what cannot be read here is left to the server to judge. */
async function shrinkAll(field: HTMLInputElement) {
  const chosen = [...(field.files ?? [])]
  if (place) place.textContent = JSON.parse(place.dataset.onPhone ?? '{}').shrinking ?? ''
  const list = new DataTransfer()
  for (const file of chosen) list.items.add(await shrink(file))
  if (place) place.textContent = ''
  // Somebody may have chosen again meanwhile.
  if ([...(field.files ?? [])].every((file, at) => file === chosen[at])) field.files = list.files
}

async function shrink(file: File): Promise<File> {
  if (file.size < small || !file.type.startsWith('image/')) return file
  try {
    const picture = await createImageBitmap(file)
    const scale = Math.min(1, longest / Math.max(picture.width, picture.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(picture.width * scale)
    canvas.height = Math.round(picture.height * scale)
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((done) =>
      canvas.toBlob(done, 'image/jpeg', quality),
    )
    if (!blob || blob.size >= file.size) return file
    return new File([blob], file.name.replace(/\.\w+$/, '.jpg'), { type: 'image/jpeg' })
  } catch {
    return file
  }
}

export {}
