import { type PhoneOrder, type PhoneRecord, phoneCookie } from '#app/domain/visits/phone.ts'
import { carryAway } from './carried-file.ts'
import { deskIn } from './desk.ts'
import { editorOf } from './editor.ts'
import { sendVisit } from './sending.ts'
import { keepsData, openStore } from './store.ts'

/** Between two looks whether something may be tried again; a line is tried again later each time. In milliseconds. */
const look = 5_000
const longestWait = 600_000
/** Below so many bytes a phone is too full to go out with. */
const leastRoom = 20 * 2 ** 20
/** A clock is wrong from so many minutes on. */
const wrongFrom = 2

const whole = document.querySelector<HTMLElement>('[data-monitor]')
if (whole) begin(whole)

async function begin(whole: HTMLElement) {
  // The page wrote the attribute from the same type.
  const order = JSON.parse(whole.dataset.monitor ?? '{}') as PhoneOrder
  const desk = deskIn(whole, order)
  const isFresh = whole.dataset.fresh === 'yes'
  if (isFresh)
    // biome-ignore lint/suspicious/noDocumentCookie: the store of cookies is not in the browsers of old phones
    document.cookie = `${phoneCookie}=${order.whose}; path=/; max-age=34560000; samesite=lax`
  if (!document.cookie.split('; ').includes(`${phoneCookie}=${order.whose}`)) {
    desk.write('trouble', desk.say('another'))
    for (const plain of document.querySelectorAll('[data-plain]')) plain.setAttribute('hidden', '')
    return
  }
  if (!(await keepsData())) return desk.write('trouble', desk.say('noStore'))
  desk.show('work', true)
  await work(order, desk, isFresh)
}

async function work(order: PhoneOrder, desk: ReturnType<typeof deskIn>, isFresh: boolean) {
  const store = await openStore(order.place, order.whose)
  const act = { open: (record: PhoneRecord) => void editor.open(record), remove }
  const show = async () => desk.list(await store.records(), act)
  const editor = editorOf(order, store, desk, {
    changed: show,
    async done(record) {
      await store.put(record)
      await show()
      void sendAll(false)
    },
  })

  async function remove({ mark }: PhoneRecord) {
    if (editor.isOpen(mark)) editor.close()
    await store.remove(mark)
    await show()
  }

  function begun(place: number | null): PhoneRecord {
    const now = new Date().toISOString()
    const called = order.places.find(({ number }) => number === place)?.called ?? ''
    return {
      ...{ mark: crypto.randomUUID(), whose: order.whose, place, called, fields: {}, where: '' },
      ...{ state: 'draft', begun: now, said: null, kept: now, tries: 0, after: 0, problem: '' },
    }
  }

  async function start(place: number | null) {
    const record = begun(place)
    await store.put(record)
    await show()
    await editor.open(record)
  }

  let sending = false
  /** One after the other, each for itself: what one of them is refused for holds up no other. */
  async function sendAll(now: boolean) {
    if (sending) return
    sending = true
    try {
      for (const record of await store.records())
        if (record.state === 'waiting' && (now || record.after <= Date.now())) await sendOne(record)
    } finally {
      sending = false
    }
  }

  async function sendOne(record: PhoneRecord) {
    const tries = record.tries + 1
    const wait = Math.min(longestWait, look * 2 ** Math.min(tries, 10))
    const tried = { ...record, tries, after: Date.now() + wait }
    await store.put(tried)
    const answer = await sendVisit(order, record, await store.photos(record.mark))
    if (answer.is === 'sent') {
      const problem = answer.others ? desk.say('others') : ''
      await store.settle({ ...tried, state: 'sent', problem })
    } else if (answer.is === 'refused')
      await store.put({ ...tried, state: 'refused', tries: 0, problem: answer.why })
    else if (answer.is === 'held')
      await store.put({ ...tried, after: Date.now() + longestWait, problem: answer.why })
    await show()
  }

  for (const link of document.querySelectorAll<HTMLElement>('[data-visit]'))
    link.addEventListener('click', (event) => {
      event.preventDefault()
      void start(Number(link.dataset.visit))
    })
  desk.part('new')?.addEventListener('click', () => void start(null))
  desk.part('send')?.addEventListener('click', () => void sendAll(true))
  desk.part('carry')?.addEventListener('click', async () => {
    const all = await store.records()
    await carryAway(
      order,
      store,
      all.filter(({ state }) => state !== 'sent'),
    )
  })
  addEventListener('online', () => void show().then(() => sendAll(true)))
  addEventListener('offline', () => void show())
  setInterval(() => navigator.onLine && void sendAll(false), look)

  await forgetSent(store)
  await show()
  const left = editor.leftOpen()
  const unfinished = (await store.records()).find(({ mark }) => mark === left)
  if (unfinished?.state === 'draft') await editor.open(unfinished)
  void sendAll(true)
  await sayWhatHolds(order, desk, isFresh)
}

/** What arrived is shown once more and then forgotten: the portal has it. */
async function forgetSent(store: Awaited<ReturnType<typeof openStore>>) {
  const day = 86_400_000
  for (const { mark, state, kept } of await store.records())
    if (state === 'sent' && Date.now() - Date.parse(kept) > day) await store.remove(mark)
}

/** Before anybody walks off: whether there is room, whether the page opens without a signal, whether the clock is right. */
async function sayWhatHolds(order: PhoneOrder, desk: ReturnType<typeof deskIn>, isFresh: boolean) {
  const estimate = await navigator.storage?.estimate?.().catch(() => null)
  const free = estimate ? (estimate.quota ?? 0) - (estimate.usage ?? 0) : null
  if (free !== null && free < leastRoom)
    desk.write('trouble', desk.say('littleRoom', { free: Math.max(0, Math.floor(free / 2 ** 20)) }))
  const stays = await navigator.storage?.persist?.().catch(() => false)
  desk.write('vanish', stays ? '' : desk.say('mayVanish'))
  if (isFresh) await sayClock(desk, order)
  const isKept = await keepPage(order, isFresh)
  const given = { count: order.places.length }
  desk.write('ready', isKept ? desk.say('ready', given) : desk.say('noWorker'))
}

async function sayClock(desk: ReturnType<typeof deskIn>, { worker }: PhoneOrder) {
  try {
    const { headers } = await fetch(worker, { method: 'HEAD', cache: 'no-store' })
    const theirs = Date.parse(headers.get('date') ?? '')
    const minutes = Math.round(Math.abs(Date.now() - theirs) / 60_000)
    if (minutes >= wrongFrom) desk.write('clock', desk.say('clockOff', { minutes }))
  } catch {}
}

/** Has the page kept for the time without a signal; false where this browser does not. */
async function keepPage({ worker, page }: PhoneOrder, isFresh: boolean): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false
  if (!isFresh) return true
  try {
    const registration = await navigator.serviceWorker.register(worker, { scope: page })
    const ready = await navigator.serviceWorker.ready
    const { active } = registration.active ? registration : ready
    const channel = new MessageChannel()
    const told = new Promise<boolean>((done) => {
      channel.port1.onmessage = ({ data }) => done(data === true)
    })
    active?.postMessage(location.href, [channel.port2])
    return await told
  } catch {
    return false
  }
}
