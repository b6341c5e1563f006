import type { Page } from 'playwright-core'

/** How far the page reaches beyond the right edge of the screen, in CSS pixels. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}

/** Words that a line ends within; after a hyphen or a slash it may. */
export function wordsBroken(page: Page, within: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const broken: string[] = []
    for (const part of document.querySelectorAll(selector)) {
      const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
      while (texts.nextNode()) {
        const { currentNode } = texts
        for (const { 0: word, index } of (currentNode.textContent ?? '').matchAll(/[^\s\-–/]+/g)) {
          const range = document.createRange()
          range.setStart(currentNode, index)
          range.setEnd(currentNode, index + word.length)
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
          if (lines.size > 1) broken.push(word)
        }
      }
    }
    return broken
  }, within)
}

/** Words set smaller than a size in CSS pixels. */
export function wordsSmallerThan(page: Page, size: number): Promise<string[]> {
  return page.evaluate((least) => {
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const small: string[] = []
    while (words.nextNode()) {
      const { parentElement, textContent } = words.currentNode
      if (!parentElement || !textContent?.trim()) continue
      if (Number.parseFloat(getComputedStyle(parentElement).fontSize) < least)
        small.push(textContent.trim().slice(0, 60))
    }
    return small
  }, size)
}

/** Buttons, fields and links of their own line that are lower than a finger; links inside a sentence may be. */
export function targetsLowerThan(page: Page, height: number): Promise<string[]> {
  return page.evaluate((least) => {
    const targets = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, summary',
    )
    const low = [...targets].filter((target) => {
      // A tick is reached through the whole line of its label.
      const { height: tall, width } = (target.closest('label') ?? target).getBoundingClientRect()
      const { display, position } = getComputedStyle(target)
      const aside = display === 'inline' || position === 'absolute' || width === 0
      return !aside && tall < least
    })
    return low.map((target) => target.outerHTML.slice(0, 80))
  }, height)
}
