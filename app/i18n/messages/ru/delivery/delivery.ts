import type { DeliveryReasons } from '#app/domain/delivery/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count, plural } from '#app/i18n/format.ts'
import type { delivery as source } from '../../ky/delivery/delivery.ts'

export const delivery: typeof source = {
  title: 'Исполнение',
  heading: 'Как исполняются отобранные предложения',
  about: 'Каждое предложение видно здесь до открытия: сроки, ответственный, деньги.',
  none: 'Пока нет предложений, которые исполняются',
  noneAdvice: 'Когда будут опубликованы итоги голосования, отобранные предложения появятся здесь.',
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
  nowIn: (stage, lateDays) =>
    lateDays === 0
      ? `Сейчас: ${stage}.`
      : plural(lateDays, 'ru', {
          one: `Сейчас: ${stage}, опоздание ${count(lateDays, 'ru')} день.`,
          few: `Сейчас: ${stage}, опоздание ${count(lateDays, 'ru')} дня.`,
          other: `Сейчас: ${stage}, опоздание ${count(lateDays, 'ru')} дней.`,
        }),
  opens: (day) => `Открытие по плану: ${day}.`,
  wasLate: (days, byFirst = false) =>
    plural(days, 'ru', {
      one: `на ${count(days, 'ru')} день позже`,
      few: `на ${count(days, 'ru')} дня позже`,
      other: `на ${count(days, 'ru')} дней позже`,
    }) + (byFirst ? ' первого плана' : ''),
  isLate: (days, byFirst = false) =>
    plural(days, 'ru', {
      one: `опаздывает на ${count(days, 'ru')} день`,
      few: `опаздывает на ${count(days, 'ru')} дня`,
      other: `опаздывает на ${count(days, 'ru')} дней`,
    }) + (byFirst ? ' от первого плана' : ''),
  firstPlanned: (day, times) =>
    `Сначала по плану: ${day}, ${plural(times, 'ru', {
      one: `перенесено ${count(times, 'ru')} раз`,
      few: `перенесено ${count(times, 'ru')} раза`,
      other: `перенесено ${count(times, 'ru')} раз`,
    })}`,
  plannedNow: (day) => `По нынешнему плану: ${day}`,
  plannedAfterwards: 'день по плану записан, когда всё уже было сделано',
  changed: { planned: 'День по плану', actual: 'День, когда сделано' },
  noDay: 'без дня',
  why: 'Причина',
  inTime: 'в срок',
  paidHere: 'Выбрано жителями и оплачивается этой статьёй',
  givenAndSpent: (given, spent) => `выделено ${given}, потрачено ${spent}`,
  stagesDone: (done, all) => `сделано этапов: ${count(done, 'ru')} из ${count(all, 'ru')}`,
  openedOn: (day) => `Открыто ${day}`,
  stageLate: (stage, days) =>
    plural(days, 'ru', {
      one: `${stage}: опоздание ${count(days, 'ru')} день`,
      few: `${stage}: опоздание ${count(days, 'ru')} дня`,
      other: `${stage}: опоздание ${count(days, 'ru')} дней`,
    }),
  builtHeading: (opened, onTheWay) =>
    onTheWay === 0
      ? `Открыты все предложения: ${count(opened, 'ru')}`
      : opened === 0
        ? `Исполняется предложений: ${count(onTheWay, 'ru')}`
        : `Открыто предложений: ${count(opened, 'ru')}, исполняется: ${count(onTheWay, 'ru')}`,
  builtLead: (year, given, spent) =>
    `Из бюджета аймака на ${year} год жители распределили голосованием ${given}. Потрачено пока ${spent}.`,
  allBuilt: (year) => `Все предложения, отобранные в бюджет ${year} года`,
  howDecided: 'Как это решили',
  money: 'Деньги',
  way: 'От предложения до открытия',
  photo: (title) => `Фото: ${title}`,
  events: {
    sent: 'Предложение подано',
    edited: 'Текст изменён',
    voteOpened: 'Началось голосование',
    funded: (votes) =>
      plural(votes, 'ru', {
        one: `Отобрано: ${count(votes, 'ru')} голос`,
        few: `Отобрано: ${count(votes, 'ru')} голоса`,
        other: `Отобрано: ${count(votes, 'ru')} голосов`,
      }),
    news: 'Новость',
  },
  allOf: 'Как исполняются все предложения',
  idea: 'Само предложение',
  office: {
    title: 'Ход исполнения',
    lead: 'То, что вы здесь напишете, сразу увидят все.',
    responsible: 'Кто отвечает',
    responsibleHint: 'Имя и должность',
    planned: 'Стоимость по плану',
    spent: 'Потрачено на сегодня',
    variance: 'Почему отличается',
    varianceHint: 'Если потрачено не столько, сколько по плану, напишите причину',
    stagePlanned: (stage) => `${stage}: день по плану`,
    stageActual: (stage) => `${stage}: день, когда сделано`,
    planReason: 'Почему меняется план',
    planReasonHint:
      'Если меняется уже опубликованный день или стоимость по плану, напишите причину: её увидят все вместе с прежним значением',
    note: 'Что произошло?',
    noteHint: 'Одно-два предложения для жителей. Можно не писать',
    photo: 'Фото',
    save: 'Сохранить и опубликовать',
    update: 'Обновить',
    listTitle: 'Исполнение',
    listLead:
      'Все предложения, получившие деньги на голосовании: сначала опаздывающие, опоздание считается от первого плана. Дни этапов: ✓ сделано, ▶ идёт сейчас, ○ по плану, ✕ опаздывает.',
    round: 'Цикл',
    lateDays: 'Опоздание от первого плана, дней',
    stageFirst: (stage) => `${stage}: день по первому плану`,
    firstDay: (day) => `сначала ${day}`,
    undated: 'День не назначен',
    noPhoto: 'нет фото',
    shows: 'Какой этап на фото',
    showsNone: 'Этап не указан',
    showsHint: (missing) => `Законченные этапы без фото: ${missing.join(', ')}`,
  },
}

export const deliveryReasons: ReasonTexts<DeliveryReasons> = {
  'not-in-future': () => 'День, когда сделано, не может быть позже сегодняшнего',
  'stage-before-open': () => 'Предыдущий этап ещё не закончен. Сначала укажите его день',
  'before-earlier-stage': () => 'Этот день раньше, чем у предыдущего этапа',
  'plan-change-needs-reason': () => 'Меняется опубликованный план: напишите причину',
  'variance-needs-reason': () => 'Потрачено не столько, сколько по плану: напишите причину',
}
