import type { PhoneRecord } from '#app/domain/visits/phone.ts'

export type KeptPhoto = { id: string; mark: string; file: Blob }

/** What a phone keeps of visits: records, and their photos apart, so that typing writes no photo again. */
export type Store = Awaited<ReturnType<typeof openStore>>

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

/** Resolves when it is kept, not when it was asked for: a full phone fails at the end. */
const ended = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
    transaction.onerror = () => reject(transaction.error)
  })

/** Opens the store of one municipality. Fails where the browser keeps nothing. */
export async function openStore(place: string, whose: string) {
  const opening = indexedDB.open(`ashar-visits-${place}`, 1)
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('records', { keyPath: 'mark' })
    opening.result.createObjectStore('photos', { keyPath: 'id' }).createIndex('mark', 'mark')
  }
  const database = await asked(opening)
  const within = (mode: IDBTransactionMode) => {
    const transaction = database.transaction(['records', 'photos'], mode)
    return {
      records: transaction.objectStore('records'),
      photos: transaction.objectStore('photos'),
      end: ended(transaction),
    }
  }
  return {
    /** One's own, in the order in which they were begun. */
    async records(): Promise<PhoneRecord[]> {
      const { records } = within('readonly')
      const all = (await asked(records.getAll())) as PhoneRecord[] // only `put` writes there
      return all.filter((one) => one.whose === whose).sort((a, b) => (a.begun < b.begun ? -1 : 1))
    },
    async put(record: PhoneRecord) {
      const { records, end } = within('readwrite')
      records.put(record)
      await end
    },
    async photos(mark: string): Promise<KeptPhoto[]> {
      const { photos } = within('readonly')
      return (await asked(photos.index('mark').getAll(mark))) as KeptPhoto[] // only `putPhoto` writes there
    },
    async putPhoto(photo: KeptPhoto) {
      const { photos, end } = within('readwrite')
      photos.put(photo)
      await end
    },
    async removePhoto(id: string) {
      const { photos, end } = within('readwrite')
      photos.delete(id)
      await end
    },
    /** Takes a record away with its photos, and no other. */
    async remove(mark: string) {
      const ids = (await this.photos(mark)).map(({ id }) => id)
      const { records, photos, end } = within('readwrite')
      records.delete(mark)
      for (const id of ids) photos.delete(id)
      await end
    },
    /** The portal has it: its photos go, its line stays to be seen. */
    async settle(record: PhoneRecord) {
      const ids = (await this.photos(record.mark)).map(({ id }) => id)
      const { records, photos, end } = within('readwrite')
      records.put(record)
      for (const id of ids) photos.delete(id)
      await end
    },
  }
}

/** Whether the browser truly keeps what it is given: tried, since some take it and forget it. */
export async function keepsData(): Promise<boolean> {
  try {
    const opening = indexedDB.open('ashar-visits-tried', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('tried')
    const database = await asked(opening)
    const transaction = database.transaction('tried', 'readwrite')
    transaction.objectStore('tried').put(new Blob(['1']), 'one')
    await ended(transaction)
    const reading = database.transaction('tried').objectStore('tried').get('one')
    const kept = (await asked(reading)) instanceof Blob
    database.close()
    return kept
  } catch {
    return false
  }
}
