import type { MessageText } from '#app/domain/alerts/message.ts'
import type { accountMessages as source } from '../../ky/accounts/account-messages.ts'

const message = (subject: string, text: string): MessageText => ({ subject, text })

export const accountMessages: typeof source = {
  confirmCode: (code) =>
    message(
      'Ашар: код подтверждения',
      `Ашар: код подтверждения ${code}. Действует 10 минут. Никому его не сообщайте.`,
    ),
  alreadyRegistered: () =>
    message(
      'Ашар: вы уже зарегистрированы',
      'Ашар: вы уже зарегистрированы. Войдите с паролем, а если забыли его, задайте новый. Если это были не вы, ничего не делайте.',
    ),
  passwordCode: (code) =>
    message(
      'Ашар: код для нового пароля',
      `Ашар: код для нового пароля ${code}. Действует 10 минут. Если это были не вы, никому его не сообщайте.`,
    ),
  noAccount: () =>
    message(
      'Ашар: такой записи нет',
      'Ашар: с этим телефоном или почтой никто не зарегистрирован. Попробуйте другой телефон или почту либо зарегистрируйтесь.',
    ),
  colleague: ({ name, address }) =>
    message(
      'Ашар: для вас открыт служебный вход',
      `Ашар: ${name}, для вас открыт служебный вход. Задайте пароль: ${address}`,
    ),
  secondFactorReset: () =>
    message(
      'Ашар: ваш код для входа снят',
      'Ашар: администратор снял ваш код для входа. При следующем входе настройте его заново. Если вы об этом не просили, сразу сообщите в айыл окмоту.',
    ),
}
