import type { DeliveryReasons } from '#app/domain/delivery/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count, plural } from '#app/i18n/format.ts'
import type { delivery as source } from '../ky/delivery.ts'

export const delivery: typeof source = {
  title: 'Выполнение',
  heading: 'Как выполняются отобранные предложения',
  about: 'Каждое предложение видно здесь до открытия: сроки, ответственный, деньги.',
  none: 'Пока нет предложений, которые выполняются',
  noneAdvice:
    'Когда будет опубликован результат голосования, отобранные предложения появятся здесь.',
  stages: {
    design: 'Проектирование',
    contract: 'Договор',
    work: 'Работы',
    acceptance: 'Приёмка',
    opening: 'Открытие',
  },
  done: 'Открыто',
  late: 'Опаздывает',
  planned: (day) => `По плану: ${day}`,
  actual: (day) => `Сделано: ${day}`,
  columns: { project: 'Предложение', stage: 'На каком этапе', planned: 'План', spent: 'Потрачено' },
  total: 'Всего',
  facts: {
    granted: 'Выделено голосованием',
    planned: 'Стоимость по плану',
    spent: 'Потрачено',
    variance: 'Почему отличается',
    responsible: 'Ответственный',
    nobody: 'пока не назначен',
    stage: 'Сейчас',
  },
  money: 'Деньги',
  way: 'От предложения до открытия',
  ahead: 'Впереди',
  photo: (title) => `Фото: ${title}`,
  events: {
    sent: 'Предложение подано',
    edited: 'Текст изменён',
    listed: 'Вынесено на голосование',
    voteOpened: 'Голосование открыто',
    funded: (votes) =>
      plural(votes, 'ru', {
        one: `Отобрано: ${count(votes, 'ru')} голос`,
        few: `Отобрано: ${count(votes, 'ru')} голоса`,
        other: `Отобрано: ${count(votes, 'ru')} голосов`,
      }),
    stage: (stage) => `Сделано: ${stage}`,
    news: 'Новость',
  },
  allOf: 'Как выполняются все предложения',
  idea: 'Само предложение',
  office: {
    title: 'Ход выполнения',
    lead: 'То, что вы здесь напишете, сразу увидят все.',
    responsible: 'Кто отвечает',
    responsibleHint: 'Имя и должность',
    planned: 'Стоимость по плану',
    spent: 'Потрачено на сегодня',
    variance: 'Почему отличается',
    varianceHint: 'Если потрачено не столько, сколько по плану, напишите причину',
    stagePlanned: (stage) => `${stage}: день по плану`,
    stageActual: (stage) => `${stage}: день, когда сделано`,
    note: 'Что произошло?',
    noteHint: 'Одно-два предложения для жителей. Можно не писать',
    photo: 'Фото',
    save: 'Сохранить и опубликовать',
    saved: 'Сохранено, видно всем',
    update: 'Обновить',
  },
}

export const deliveryReasons: ReasonTexts<DeliveryReasons> = {
  'not-in-future': () => 'День, когда сделано, не может быть позже сегодняшнего',
  'stage-before-open': () => 'Предыдущий этап ещё не закончен. Сначала укажите его день',
  'before-earlier-stage': () => 'Этот день раньше, чем у предыдущего этапа',
  'variance-needs-reason': () => 'Потрачено не столько, сколько по плану: напишите причину',
}
