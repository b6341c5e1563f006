import { shrink } from './shrink.ts'

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
  for (const file of chosen) list.items.add(await shrink(file, small))
  if (place) place.textContent = ''
  // Somebody may have chosen again meanwhile.
  if ([...(field.files ?? [])].every((file, at) => file === chosen[at])) field.files = list.files
}
