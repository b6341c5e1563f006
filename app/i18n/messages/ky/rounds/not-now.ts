import type { Phase } from '#app/domain/rounds/phase.ts'
import type { RoundAction } from '#app/domain/rounds/phase-matrix.ts'

/** That a thing cannot be done at this stage of a round: a whole sentence for each. */
export const cannotNow: Record<RoundAction, string> = {
  'end-territory': 'Айылды азыр бириктирүүгө, бөлүүгө же жоюуга болбойт',
  'change-round': 'Эрежени азыр өзгөртүүгө болбойт',
  'publish-list': 'Тизмени азыр жарыялоого болбойт',
  'open-vote': 'Эреже менен тизмени азыр бекитүүгө болбойт',
  'extend-phase': 'Мезгилди азыр узартууга болбойт',
  'compare-row': 'Тизмедеги жазууну азыр салыштырууга болбойт',
  'set-aside-voter': 'Азыр талаштуу шайлоочуну четке коюуга болбойт',
  'change-commission-key': 'Комиссиянын ачкычын азыр алмаштырууга болбойт',
  'set-commission-key': 'Азыр комиссиянын ачкычын киргизүүгө болбойт',
  'take-in-ballots': 'Азыр ачылган бюллетендерди кабыл алууга болбойт',
  'count-votes': 'Добуштарды азыр эсептөөгө болбойт',
  'destroy-keys': 'Бюллетендердин ачкычтарын азыр жок кылууга болбойт',
  'publish-result': 'Жыйынтыкты азыр жарыялоого болбойт',
  'write-draft': 'Сунуштун караламасын азыр жазууга болбойт',
  'send-proposal': 'Сунушту азыр жөнөтүүгө болбойт',
  'take-in-paper': 'Кагаз түрүндөгү сунушту азыр кабыл алууга болбойт',
  'edit-proposal': 'Өз сунушуңузду азыр өзгөртүүгө болбойт',
  'answer-return': 'Кайтарылган сунушту азыр толуктоого болбойт',
  'withdraw-proposal': 'Өз сунушуңузду азыр кайра алууга болбойт',
  'leave-co-authorship': 'Авторлоштуктан азыр чыгууга болбойт',
  'invite-co-author': 'Авторлоштукка азыр чакырууга болбойт',
  'accept-co-authorship': 'Авторлоштукка азыр макул болууга болбойт',
  'assign-check': 'Текшерүүнү азыр тапшырууга болбойт',
  'decide-check': 'Текшерүүнүн чечимин азыр чыгарууга болбойт',
  'link-exclusion': 'Бири-бирин четтеткен сунуштарды азыр байлоого болбойт',
  'title-proposal': 'Сунуштун башка тилдеги атын азыр өзгөртүүгө болбойт',
  appeal: 'Четке кагылган чечимге азыр даттанууга болбойт',
  'decide-appeal': 'Даттанууну азыр чечүүгө болбойт',
  'cast-ballot': 'Азыр добуш берүүгө да, берген добушту өзгөртүүгө да болбойт',
  'update-delivery': 'Аткарылышын азыр жазууга болбойт',
}

/** Which stage it is, said after it. */
export const stageNow: Record<Phase, string> = {
  preparation: 'Азыр даярдоо мезгили',
  ideas: 'Азыр сунуштар мезгили',
  checking: 'Азыр текшерүү мезгили',
  appeals: 'Азыр даттануулар мезгили',
  published: 'Азыр тизме жарыялана турган мезгил',
  voting: 'Азыр добуш берүү мезгили',
  counting: 'Азыр эсептөө мезгили',
  result: 'Азыр жыйынтык мезгили',
  delivery: 'Азыр аткаруу мезгили',
}
