import type { EvaluationReasons } from '#app/domain/evaluation/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count, date, ending, money, numero } from '#app/i18n/format.ts'

const day = (text: string) => date(new Date(`${text}T00:00:00+06:00`), 'ru')

export const evaluationReasons: ReasonTexts<EvaluationReasons> = {
  'criterion-unanswered': () => 'Выберите заключение по этому критерию',
  'not-met-needs-reason': () => 'Напишите, почему не соответствует',
  'yes-with-unmet': () =>
    'Есть критерий, которому предложение не соответствует. Отклоните, верните автору или исправьте заключение',
  'no-without-unmet': () => 'Чтобы отклонить, хотя бы один критерий должен быть не выполнен',
  'no-needs-reason': () => 'Напишите понятно для автора, почему предложение отклонено',
  'say-missing': () => 'Напишите, что автору нужно дополнить',
  'yes-needs-price': () =>
    'Укажите проверенную цену: без цены предложение не попадёт на голосование',
  'changed-price-needs-reason': ({ asked }) =>
    `Автор указал ${money(asked, 'ru')}. Напишите, почему цена изменилась`,
  'with-its-author': () =>
    'Это предложение возвращено автору: проверка продолжится, когда он ответит',
  'not-at-this-step': () =>
    'Это предложение сейчас на другом шаге: похоже, его уже решил кто-то другой. Откройте страницу заново',
  'only-reopened-now': () =>
    'Этап проверки закончился. Сейчас проверяются только предложения, возвращённые по апелляции',
  'assigned-to-another': ({ name }) =>
    `Эта проверка поручена сотруднику ${name}. Возьмите её себе и потом решайте`,
  'not-an-evaluator': () => 'Выберите одного из оценщиков',
  'one-not-assignable': ({ number }) =>
    `Проверку предложения ${numero(number, 'ru')} сейчас поручить нельзя. Ни одна не поручена`,
  'due-outside': ({ from, to }) => `Срок должен быть между ${day(from)} и ${day(to)}`,
  'nothing-to-appeal': () => 'Апелляция подаётся только на отклонённое предложение',
  'appeal-too-late': ({ until }) =>
    `Срок апелляции истёк: подать её можно было до ${ending(until, 'ru')}`,
  'appealed-before': ({ on }) =>
    `Апелляция по этому предложению подана ${date(on, 'ru')}. По одному предложению можно подать апелляцию один раз`,
  'appeal-decided-before': ({ on }) => `Эта апелляция решена ${date(on, 'ru')}`,
  'ruling-needs-reason': () => 'Напишите причину решения: её увидят все',
  'own-proposal': () => 'Своё предложение проверять нельзя',
  'no-such-proposal': ({ number }) => `Предложение ${numero(count(number, 'ru'), 'ru')} не найдено`,
  'excludes-itself': () => 'Укажите номер другого предложения',
  'other-round': ({ number }) =>
    `Предложение ${numero(count(number, 'ru'), 'ru')} относится к другому году`,
  'already-excluded': ({ number }) =>
    `Уже отмечено, что это предложение не сочетается с ${numero(count(number, 'ru'), 'ru')}`,
  'not-excluded': ({ number }) => `Такой отметки с ${numero(count(number, 'ru'), 'ru')} нет`,
  'not-in-play': ({ number }) =>
    `Предложение ${numero(count(number, 'ru'), 'ru')} больше не рассматривается`,
  'reported-before': () => 'Вы уже сообщали об этом предложении. Айыл окмоту рассмотрит сообщение',
  'no-report-waits': () => 'Нет сообщений о нарушениях, ждущих ответа',
  'already-hidden': () => 'Это предложение уже скрыто',
  'not-hidden': () => 'Это предложение не скрыто',
}
