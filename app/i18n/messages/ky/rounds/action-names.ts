import type { RoundAction } from '#app/domain/rounds/phase-matrix.ts'

/** What may be done in a round, as its rules and refusals name it. */
export const actionNames: Record<RoundAction, string> = {
  'end-territory': 'Айылды бириктирүү, бөлүү же жоюу',
  'change-round': 'Эрежени өзгөртүү',
  'publish-list': 'Тизмени жарыялоо',
  'open-vote': 'Добушту ачуу',
  'extend-phase': 'Мезгилди узартуу',
  'count-votes': 'Добуштарды эсептөө',
  'publish-result': 'Жыйынтыкты жарыялоо',
  'write-draft': 'Сунуштун вариантын жазып сактоо',
  'send-proposal': 'Сунуш жөнөтүү',
  'take-in-paper': 'Кагаз түрүндөгү сунушту кабыл алуу',
  'edit-proposal': 'Өз сунушун өзгөртүү',
  'answer-return': 'Кайтарылган сунушту толуктоо',
  'withdraw-proposal': 'Өз сунушун кайтарып алуу',
  'leave-co-authorship': 'Авторлоштуктан чыгуу',
  'invite-co-author': 'Авторлоштукка чакыруу',
  'accept-co-authorship': 'Авторлоштукка макул болуу',
  'assign-check': 'Текшерүүнү тапшыруу',
  'decide-check': 'Текшерүүнүн чечимин чыгаруу',
  'link-exclusion': 'Бири-бирин четтеткен сунуштарды байлоо',
  appeal: 'Четке кагылган чечимге даттануу',
  'decide-appeal': 'Даттанууну чечүү',
  'cast-ballot': 'Добуш берүү, добушун өзгөртүү',
  'update-delivery': 'Аткарылышын жазуу',
}
