import type { Locator, Page } from 'playwright-core'

/** More stops than lie between any two things of a page of the portal. */
const mostTabs = 60

type GivenFile = { name: string; mimeType: string; buffer: Buffer }

export type Keyboard = ReturnType<typeof keyboardOf>

/**
 * Somebody who has no mouse: goes from stop to stop, and at each one must see where they are. Every stop on the way
 * is looked at, not only the wanted one.
 */
export function keyboardOf(page: Page) {
  const { keyboard } = page
  // Asked for from the start: a dialog that opens before Playwright listens is lost.
  page.on('filechooser', () => {})

  /** Goes with Tab to what comes later on the page and with Shift+Tab to what came before. */
  async function reach(target: Locator): Promise<void> {
    const wanted = await target.elementHandle()
    const key = (await wanted?.evaluate(isAhead)) ? 'Tab' : 'Shift+Tab'
    for (let tabs = 0; tabs <= mostTabs; tabs += 1) {
      if (await wanted?.evaluate((element) => element === document.activeElement)) return
      await keyboard.press(key)
      const fault = await page.evaluate(faultOfFocus)
      if (fault) throw new Error(`${fault}, on the way to ${target} at ${page.url()}`)
    }
    throw new Error(`${target} is not reached with ${mostTabs} tabs at ${page.url()}`)
  }

  /** Presses a key on something that leads to another page, and waits until that is there. */
  async function follow(target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await reach(target)
    const arrived = page.waitForEvent('load')
    await keyboard.press(key)
    await arrived
  }

  /** Writes into a field in place of what stood there. */
  async function write(field: Locator, text: string): Promise<void> {
    await reach(field)
    await keyboard.press('Control+A')
    await keyboard.type(text)
  }

  /** Writes a day into its three fields: the group stands under the question. */
  async function writeDay(group: Locator, day: string): Promise<void> {
    const parts = day.split('-').map((part) => String(Number(part)))
    for (const [place, part] of parts.reverse().entries())
      await write(group.locator('input').nth(place), part)
  }

  /** Chooses from a list that opens, going down with the arrow. */
  async function choose(list: Locator, answer: string): Promise<void> {
    await reach(list)
    const chosen = () =>
      list.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text ?? '')
    const most = await list.locator('option').count()
    for (let steps = 0; steps < most && (await chosen()) !== answer; steps += 1)
      await keyboard.press('ArrowDown')
    if ((await chosen()) !== answer) throw new Error(`${answer} cannot be chosen in ${list}`)
  }

  /** Comes to the first of some answers and goes down to the wanted one with the arrow. */
  async function mark(answers: Locator, answer: string): Promise<void> {
    await reach(answers.first())
    await keyboard.press('Space')
    const most = await answers.count()
    const wanted = answers.and(page.getByLabel(answer))
    for (let steps = 1; steps < most && !(await wanted.isChecked()); steps += 1)
      await keyboard.press('ArrowDown')
    if (!(await wanted.isChecked())) throw new Error(`${answer} is not marked at ${page.url()}`)
  }

  /** Opens the dialog of a file field and gives it a file. */
  async function giveFile(field: Locator, file: GivenFile): Promise<void> {
    await reach(field)
    const dialog = page.waitForEvent('filechooser')
    await keyboard.press('Enter')
    await (await dialog).setFiles(file)
  }

  return {
    page,
    reach,
    follow,
    write,
    writeDay,
    choose,
    mark,
    giveFile,
    press: keyboard.press.bind(keyboard),
  }
}

/** Whether something comes after the place where the focus is. */
function isAhead(element: Element): boolean {
  const here = document.activeElement ?? document.body
  return Boolean(here.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
}

/** Why somebody would not see where the focus is now; null when they do. Runs in the page. */
function faultOfFocus(): string | null {
  const here = document.activeElement
  // Between the last stop and the first the browser leaves the page for its own bar.
  if (!here || here === document.body) return null
  const name = here.outerHTML.slice(0, 120)
  const style = getComputedStyle(here)
  const { outlineStyle, outlineWidth, outlineColor } = style
  const drawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  if (!drawn || /^rgba.*, 0\)$/.test(outlineColor)) return `No focus is seen at ${name}`
  const box = here.getClientRects()[0] ?? here.getBoundingClientRect()
  const { left, right, width, height } = box
  // The words of a link; the room that it takes above and below for fingers may lie under other words.
  const top = box.top + Number.parseFloat(style.paddingTop)
  const bottom = box.bottom - Number.parseFloat(style.paddingBottom)
  if (width < 4 || height < 4) return `Nothing is seen of ${name}`
  // Of a long text the browser brings the line into view in which is written.
  const tall = height > window.innerHeight / 2 || here instanceof HTMLTextAreaElement
  if (left < 0 || right > window.innerWidth || top < 0 || (!tall && bottom > window.innerHeight))
    return `Beyond the screen is ${name}`
  const across = left + width / 2
  for (const down of tall ? [top + 3, top + 30] : [top + 3, (top + bottom) / 2, bottom - 3]) {
    const seen = document.elementFromPoint(across, down)
    if (!seen || !(here.contains(seen) || seen.contains(here)))
      return `Covered by ${seen?.outerHTML.slice(0, 60)} is ${name}`
  }
  return null
}
