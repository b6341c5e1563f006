import type { CarriedFile, PhoneOrder, PhoneRecord } from '#app/domain/visits/phone.ts'
import type { Store } from './store.ts'

/** Hands over a file with everything that is not sent yet, for a cable or a card. What lies on the phone stays there. */
export async function carryAway(
  { place, whose }: PhoneOrder,
  store: Store,
  records: readonly PhoneRecord[],
) {
  const all: CarriedFile['records'][number][] = []
  for (const { mark, place: number, fields, where, said, begun } of records) {
    const photos = await Promise.all((await store.photos(mark)).map(({ file }) => asText(file)))
    all.push({ mark, place: number, fields, where, said, begun, photos })
  }
  const carried: CarriedFile = { ashar: 'visits', place, whose, records: all }
  const blob = new Blob([JSON.stringify(carried)], { type: 'application/json' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = `visits-${new Date().toISOString().slice(0, 10)}.json`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

const asText = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
