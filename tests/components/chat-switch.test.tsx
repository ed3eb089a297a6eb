import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ChatSwitch } from '../../components/ChatSwitch.tsx';
import { Popup } from '../../components/Popup.tsx';
import { messages } from '../../rules/languages/en/interface.ts';
import { checkedOf } from '../support/gallery/samples.ts';
import { chatOf, popupProps } from '../support/gallery/states.tsx';
import { draw } from './drawn.tsx';

describe('the switch for chats', () => {
  it.each([
    [false, 'chat.off', 'chat.start'],
    [true, 'chat.on', 'chat.stop'],
  ] as const)('when it is %s, says so and offers the other', async (on, state, action) => {
    const onSwitch = vi.fn();
    const { getByText, getByRole } = draw(<ChatSwitch on={on} onSwitch={onSwitch} />);
    expect(getByText(messages[state])).toBeTruthy();
    await userEvent.click(getByRole('button', { name: messages[action] }));
    expect(onSwitch).toHaveBeenCalledExactlyOnceWith(!on);
  });

  it('works by keyboard', async () => {
    const onSwitch = vi.fn();
    draw(<ChatSwitch on={false} onSwitch={onSwitch} />);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(onSwitch).toHaveBeenCalledExactlyOnceWith(true);
  });
});

describe('the popup', () => {
  it('offers it beside a chat', async () => {
    const onChats = vi.fn();
    const props = popupProps({ checked: [chatOf(1)], chats: false });
    const { getByRole } = draw(<Popup {...props} on={{ ...props.on, onChats }} />);
    await userEvent.click(getByRole('button', { name: messages['chat.start'] }));
    expect(onChats).toHaveBeenCalledExactlyOnceWith(true);
  });

  it.each([
    ['where policy forbids reading chats', popupProps({ checked: [chatOf(1)], chats: null })],
    ['beside an advertisement', popupProps({ checked: [checkedOf(1)], chats: false })],
  ])('does not offer it %s', (_, props) => {
    const { queryByText } = draw(<Popup {...props} />);
    expect(queryByText(messages['chat.off'])).toBeNull();
    expect(queryByText(messages['chat.on'])).toBeNull();
  });
});
