import { isLanguage } from '#app/domain/language.ts'
import { dataFile } from '#app/http/pages/data-file.server.ts'
import { wholeFile } from '#app/http/pages/whole-file.server.ts'
import { budgetFeed } from '#app/services/budget/reading/write-feed.server.ts'

/** New versions of the budget to follow: `ky.atom`, `ru.atom`, `en.atom`. */
export const loader = dataFile(async (request) => {
  const language = request.part('feed').replace(/\.atom$/, '')
  if (!request.part('feed').endsWith('.atom') || !isLanguage(language)) return null
  const feed = await budgetFeed(request, language)
  if (feed === null) return null
  return wholeFile(request, feed, {
    'Content-Type': 'application/atom+xml; charset=utf-8',
    'Cache-Control': 'no-cache',
  })
})
