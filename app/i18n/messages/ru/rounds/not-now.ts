import type { Phase } from '#app/domain/rounds/phase.ts'
import type { RoundAction } from '#app/domain/rounds/phase-matrix.ts'

/** That a thing cannot be done at this stage of a round: a whole sentence for each. */
export const cannotNow: Record<RoundAction, string> = {
  'end-territory': 'Сейчас нельзя объединить, разделить или упразднить село',
  'change-round': 'Сейчас нельзя изменить правила',
  'publish-list': 'Сейчас нельзя опубликовать список',
  'open-vote': 'Сейчас нельзя закрепить правила и список',
  'extend-phase': 'Сейчас нельзя продлить этап',
  'compare-row': 'Сейчас нельзя сравнить строку списка',
  'set-aside-voter': 'Сейчас нельзя отстранить спорного избирателя',
  'change-commission-key': 'Сейчас нельзя заменить ключ комиссии',
  'set-commission-key': 'Сейчас нельзя внести ключ комиссии',
  'take-in-ballots': 'Сейчас нельзя принять вскрытые бюллетени',
  'count-votes': 'Сейчас нельзя подсчитать голоса',
  'destroy-keys': 'Сейчас нельзя уничтожить ключи бюллетеней',
  'publish-result': 'Сейчас нельзя опубликовать итоги',
  'write-draft': 'Сейчас нельзя писать черновик предложения',
  'send-proposal': 'Сейчас нельзя подать предложение',
  'take-in-paper': 'Сейчас нельзя принять предложение на бумаге',
  'edit-proposal': 'Сейчас нельзя изменить своё предложение',
  'answer-return': 'Сейчас нельзя дополнить возвращённое предложение',
  'withdraw-proposal': 'Сейчас нельзя отозвать своё предложение',
  'leave-co-authorship': 'Сейчас нельзя выйти из соавторов',
  'invite-co-author': 'Сейчас нельзя пригласить в соавторы',
  'accept-co-authorship': 'Сейчас нельзя согласиться быть соавтором',
  'assign-check': 'Сейчас нельзя назначить проверяющего',
  'decide-check': 'Сейчас нельзя принять решение по проверке',
  'link-exclusion': 'Сейчас нельзя связать предложения, исключающие друг друга',
  'title-proposal': 'Сейчас нельзя менять название предложения на другом языке',
  appeal: 'Сейчас нельзя подать апелляцию на отклонение',
  'decide-appeal': 'Сейчас нельзя решить апелляцию',
  'cast-ballot': 'Сейчас нельзя ни голосовать, ни менять свой голос',
  'update-delivery': 'Сейчас нельзя записывать ход исполнения',
}

/** Which stage it is, said after it. */
export const stageNow: Record<Phase, string> = {
  preparation: 'Идёт этап подготовки',
  ideas: 'Идёт этап предложений',
  checking: 'Идёт этап проверки',
  appeals: 'Идёт этап апелляций',
  published: 'Идёт этап публикации списка',
  voting: 'Идёт этап голосования',
  counting: 'Идёт этап подсчёта',
  result: 'Идёт этап итогов',
  delivery: 'Идёт этап исполнения',
}
