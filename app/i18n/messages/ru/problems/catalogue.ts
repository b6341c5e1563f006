import type { MessageTexts } from '#app/domain/messages.ts'
import type { WorkTextsOf } from '#app/domain/noun-lists.ts'
import type {
  ProblemWork,
  problemAuditActions,
  problemRetention,
} from '#app/domain/problems/manifest.ts'
import type { ProblemMessages } from '#app/domain/problems/messages.ts'
import type { ProblemReasons } from '#app/domain/problems/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import { count, numero } from '#app/i18n/format.ts'
import { complaints } from './complaints.ts'
import { problemMap } from './problem-map.ts'
import { problemWork } from './problem-work.ts'
import { problems } from './problems.ts'

const audit: Record<keyof typeof problemAuditActions, string> = {
  'problem-code-sent': 'Отправил код подтверждения сообщения',
  'problem-reported': 'Сообщил о проблеме',
  'problem-handled': 'Ответил на сообщение о проблеме',
  'problem-reopened': 'Открыл сообщение снова',
  'problem-followed': 'Присоединился к сообщению',
  'problem-said-still': 'Сказал, что всё так же',
  'problem-cleaned': 'Убрал из сообщения личные сведения',
  'problem-complained': 'Сообщил о нарушении в сообщении о проблеме',
  'problem-complaint-dismissed': 'Не нашёл нарушения в сообщении о проблеме',
  'problem-hidden': 'Скрыл слова сообщения',
  'problem-shown': 'Снова показал слова сообщения',
  'problem-sender-read': 'Посмотрел, кто отправил сообщение',
  'problem-key-issued': 'Выдал программе ключ для сообщений',
  'problem-key-ended': 'Отключил ключ программы',
}

const retention: RetentionWordsOf<typeof problemRetention> = {
  problems: {
    what: 'Сообщение о проблеме: слова, снимки, место, кто отправил, телефон, что стало',
    why: 'Чтобы был дан ответ и было видно, как работает услуга; телефон автор может удалить',
  },
  'problem-drafts': {
    what: 'Недописанное сообщение',
    why: 'Чтобы не начинать заново, если прервётся связь',
    goes: (term) => `После начала: ${term}`,
  },
  'problem-voices': {
    what: 'Кто к какому сообщению присоединился и сказал «всё так же»',
    why: 'Чтобы доставлять новости и считать каждого один раз; кто это, не публикуется',
  },
  'problem-complaints': {
    what: 'Кто сообщил о нарушении в каком сообщении и что ответили; кто сообщил, не публикуется',
    why: 'Чтобы ничего не скрывали без причины и ничего не оставляли без ответа',
  },
  'problem-windows': {
    what: 'По чему список находит сообщения: вид, село, состояние, срок и сколько за ним следят',
    why: 'Чтобы список быстро открывался и при многих сообщениях',
  },
  'problem-words': {
    what: 'Слова сообщений, которые могут читать все, и в каком сообщении они стоят',
    why: 'Чтобы сообщение быстро находили по слову',
  },
  'problem-keys': {
    what: 'Ключи программ, которые могут присылать сообщения, в виде цифрового отпечатка',
    why: 'Чтобы было видно, каким программам это разрешено',
  },
}

const reasons: ReasonTexts<ProblemReasons> = {
  'problem-nowhere': () => 'Выберите село, опишите место словами или отметьте на карте',
  'problem-draft-gone': () => 'Это сообщение уже отправлено или срок его хранения истёк',
  'problem-too-many-photos': ({ max }) => `Не больше ${count(max, 'ru')} снимков`,
  'problem-sent-before': ({ number }) =>
    `Вы это уже отправили: номер сообщения ${numero(number, 'ru')}`,
  'problem-day-past': () => 'Нужен сегодняшний день или позже',
  'problem-same-as-what': () => 'Другого сообщения с таким номером нет',
  'problem-same-as-repeat': () => 'То сообщение само повтор: впишите номер первого',
  'problem-not-closed': () => 'Сообщение не закрыто',
  'problem-closed-long-ago': ({ days }) =>
    `С закрытия прошло больше дней, чем можно (${count(days, 'ru')}): напишите новое сообщение`,
  'problem-is-closed': () => 'Сообщение закрыто: если проблема осталась, скажите «всё так же»',
  'problem-own': () => 'Это ваше сообщение',
  'problem-followed-before': () => 'Вы уже присоединились',
  'problem-still-before': () => 'Вы это уже сказали',
  'problem-key-ended': () => 'Такого ключа нет или он отключён',
}

const messages: MessageTexts<ProblemMessages> = {
  'problem-code': ({ code }) => ({
    subject: 'Ашар: код подтверждения сообщения',
    text: `Ашар: код подтверждения сообщения о проблеме ${code}. Действует 10 минут. Никому его не говорите.`,
  }),
  'problem-taken': ({ number }) => ({
    subject: `Ашар: сообщение ${numero(number, 'ru')} принято`,
    text: `Ашар: ваше сообщение принято, номер ${numero(number, 'ru')}. Здесь видно его состояние, можно открыть его снова или убрать личные сведения:`,
  }),
  'problem-moderated': ({ number, hidden, reason }) => ({
    subject: hidden
      ? `Ашар: слова вашего сообщения ${numero(number, 'ru')} скрыты`
      : `Ашар: слова вашего сообщения ${numero(number, 'ru')} снова видны`,
    text: hidden
      ? `Ашар: слова вашего сообщения ${numero(number, 'ru')} скрыты с открытой страницы. Причина: ${reason} Сообщение рассматривается как прежде.`
      : `Ашар: слова вашего сообщения ${numero(number, 'ru')} снова видны на открытой странице. Причина: ${reason}`,
  }),
  'problem-complaint-answered': ({ number, hidden, reason }) => ({
    subject: `Ашар: ответ по сообщению ${numero(number, 'ru')}`,
    text: hidden
      ? `Ашар: после вашего обращения слова сообщения ${numero(number, 'ru')} скрыты. Причина: ${reason}`
      : `Ашар: сообщение ${numero(number, 'ru')} оставлено как есть. Причина: ${reason}`,
  }),
  'problem-changed': ({ number, state, mine }) => ({
    subject: `Ашар: состояние сообщения ${numero(number, 'ru')} изменилось`,
    text: mine
      ? `Ашар: ваше сообщение ${numero(number, 'ru')}: ${problems.states[state]}.`
      : `Ашар: сообщение ${numero(number, 'ru')}, к которому вы присоединились: ${problems.states[state]}.`,
  }),
}

const about = ({ number, title }: { number: number; title: string }) =>
  `${numero(number, 'ru')}. ${title}`

const work: WorkTextsOf<ProblemWork> = {
  'problem-reply': { name: 'Ответ на сообщение о проблеме', about, button: 'Ответить' },
  'problem-promised': { name: 'Обещанное исправление', about, button: 'Записать состояние' },
  'problem-reopened': { name: 'Сообщение открыто снова', about, button: 'Ответить' },
  'problem-complaints': {
    name: 'Нарушение в сообщении',
    about: (given) => `${about(given)} (${count(given.count, 'ru')})`,
    button: 'Рассмотреть',
  },
  'problem-still-so': {
    name: 'Закрыто, но всё так же',
    about: (given) => `${about(given)} (${count(given.voices, 'ru')})`,
    button: 'Посмотреть',
  },
}

export const problemCatalogue = {
  texts: { complaints, problems, problemMap, problemWork },
  reasons,
  messages,
  audit,
  work,
  own: { problems: 'Мои сообщения' },
  sections: { problems: 'Сообщения' },
  retention,
}
