/** Shown while the database cannot be reached: complete in itself, in the three languages. */
export function unavailablePage(): string {
  return `<!doctype html><html lang="ky"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Ашар</title>
<h1>Портал азыр иштебей турат</h1><p>Бир нече мүнөттөн кийин кайра ачып көрүңүз. Жөнөткөн иштериңиз сакталган.</p>
<h2 lang="ru">Портал сейчас не работает</h2><p lang="ru">Попробуйте через несколько минут. Всё отправленное сохранено.</p>
<h2 lang="en">The portal is not available right now</h2><p lang="en">Try again in a few minutes. Everything you sent is kept.</p>
</html>`
}
