import { isLanguage } from '#app/domain/language.ts'
import { dataFile } from '#app/http/pages/data-file.server.ts'
import { wholeFile } from '#app/http/pages/whole-file.server.ts'
import { improvementFeed } from '#app/services/improvements/improvement-feed.server.ts'

/** Steps of agreed actions, of all or of one facility's plan: `ky.atom`, `ru.atom`, `en.atom`. */
export const loader = dataFile(async (request) => {
  const [language, ending] = request.part('feed').split('.')
  if (ending !== 'atom' || !isLanguage(language)) return null
  const feed = await improvementFeed(request, language)
  if (feed === null) return null
  return wholeFile(request, feed, {
    'Content-Type': 'application/atom+xml; charset=utf-8',
    'Cache-Control': 'no-cache',
    'Access-Control-Allow-Origin': '*',
  })
})
