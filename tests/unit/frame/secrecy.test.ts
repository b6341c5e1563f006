import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { languages } from '#app/domain/language.ts'
import { texts } from '#app/i18n/texts.ts'

test.each(languages)(
  'what is kept secret of a vote is one sentence from one place, beside the vote and where promises end (%s)',
  (language) => {
    const { voting, pages } = texts(language)
    expect(JSON.stringify(pages)).toContain(voting.secret)
    expect(JSON.stringify(pages)).toContain(voting.ownWord.poll)
    const folder = `app/i18n/messages/${language}`
    const saying = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .filter((file) => readFileSync(`${folder}/${file}`, 'utf8').includes(voting.secret))
    expect(saying).toEqual(['frame/secrecy.ts'])
  },
)

test.each(languages)(
  'what a rule of the count does is said before a vote as beside its result (%s)',
  (language) => {
    const { rounds, tally } = texts(language)
    expect(rounds.countRuleAbout).toEqual(tally.ruleWords)
  },
)
