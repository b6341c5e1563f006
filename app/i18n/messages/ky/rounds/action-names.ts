import type { RoundAction } from '#app/domain/rounds/phase-matrix.ts'

/** What may be done in a round, as its rules and refusals name it. */
export const actionNames: Record<RoundAction, string> = {
  'end-territory': 'Айылды бириктирүү, бөлүү же жоюу',
  'change-round': 'Эрежени өзгөртүү',
  'publish-list': 'Тизмени жарыялоо',
  'open-vote': 'Добуштун эрежеси менен тизмесин бекитүү',
  'extend-phase': 'Мезгилди узартуу',
  'count-votes': 'Добуштарды эсептөө',
  'publish-result': 'Жыйынтыкты жарыялоо',
  'write-draft': 'Сунуштун караламасын жазып сактоо',
  'send-proposal': 'Сунуш жөнөтүү',
  'take-in-paper': 'Кагаз түрүндөгү сунушту кабыл алуу',
  'edit-proposal': 'Өз сунушун өзгөртүү',
  'answer-return': 'Кайтарылган сунушту толуктоо',
  'withdraw-proposal': 'Өз сунушун кайра алуу',
  'leave-co-authorship': 'Авторлоштуктан чыгуу',
  'invite-co-author': 'Авторлоштукка чакыруу',
  'accept-co-authorship': 'Авторлоштукка макул болуу',
  'assign-check': 'Текшерүүнү тапшыруу',
  'decide-check': 'Текшерүүнүн чечимин чыгаруу',
  'link-exclusion': 'Бири-бирин четтеткен сунуштарды байлоо',
  'title-proposal': 'Сунушка башка тилде ат коюу',
  appeal: 'Четке кагылган чечимге даттануу',
  'decide-appeal': 'Даттанууну чечүү',
  'cast-ballot': 'Добуш берүү, добушун өзгөртүү',
  'update-delivery': 'Аткарылышын жазуу',
}
