import { A2uiClientMessageSchema } from '@a2ui/web_core/v0_9';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import onboardingForm from '../../a2ui/examples/onboarding-form.json';
import { contextOf, PanelHarness } from '../../test/panelHarness';

const SURFACE = 'onboarding-form-51e0';

let panel: PanelHarness;

beforeEach(async () => {
  panel = await PanelHarness.open((path) => {
    if (path === '/auth/session') return [200, { signedIn: true }];
    if (path === '/state') return [200, { userId: 'u', profile: { displayName: 'Ada' } }];
    if (path === '/exercises?query=behind') {
      const id = 'Barbell_Press_Behind_Neck';
      return [200, { exercises: [{ id, name: 'Barbell Press Behind Neck' }] }];
    }
    return [200, {}];
  });
});

afterEach(() => panel.close());

async function open() {
  const user = userEvent.setup();
  panel.show(SURFACE, onboardingForm);
  await screen.findByDisplayValue('Ada');
  return user;
}

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const checked = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name }).checked;
const picked = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name }).checked;
const submit = () => screen.getByRole<HTMLButtonElement>('button', { name: /Save and make/ });

describe('the onboarding form', () => {
  it('shows what is known', async () => {
    await open();
    expect(picked('Muscle')).toBe(true);
    expect(picked('Beginner')).toBe(false);
    expect(picked('4')).toBe(true);
    expect(field('Minutes for a session').value).toBe('60');
    expect(checked('Barbell')).toBe(true);
    expect(checked('Kettlebells')).toBe(false);
    expect(checked('Knee')).toBe(true);
    expect(checked('Body only (always there)')).toBe(true);
    expect(field('Body weight').value).toBe('81.4');
    expect(screen.getByRole('button', { name: 'Remove Upright Row - With Bands' })).toBeDefined();
  });

  it('sends exactly a UserOnboarded payload', async () => {
    const user = await open();
    await user.click(screen.getByRole('radio', { name: 'Intermediate' }));
    await user.click(screen.getByRole('radio', { name: '3' }));
    await user.click(screen.getByRole('checkbox', { name: 'Cable station' }));
    await user.click(screen.getByRole('checkbox', { name: 'Dumbbells' }));
    await user.click(screen.getByRole('checkbox', { name: 'Lower back' }));
    await user.clear(field('Body weight'));
    await user.type(field('Body weight'), '82,5');
    await user.type(field('Year of birth'), '1990');
    await user.type(field('Exercises you do not want'), 'behind');
    await user.click(await screen.findByRole('button', { name: 'Barbell Press Behind Neck' }));
    await user.click(submit());

    const [frame] = panel.actions('onboard');
    expect(A2uiClientMessageSchema.safeParse(frame?.payload['message']).success).toBe(true);
    expect(contextOf(frame)).toEqual({
      displayName: 'Ada',
      goal: 'HYPERTROPHY',
      experience: 'INTERMEDIATE',
      daysPerWeek: 3,
      sessionMinutes: 60,
      equipment: ['body only', 'barbell', 'cable'],
      excludedExercises: ['Upright_Row_-_With_Bands', 'Barbell_Press_Behind_Neck'],
      limitations: ['knee', 'lower_back'],
      bodyweight: { value: 82.5, unit: 'kg' },
      birthYear: 1990,
      unit: 'kg',
    });
  });

  it('is sent once for the same answers, and again for others', async () => {
    const user = await open();
    const answer = async (days: string) => {
      await user.click(screen.getByLabelText(days));
      await user.click(submit());
    };
    const ack = () =>
      act(() => panel.socket.say('ack', { id: panel.actions('onboard').at(-1)?.id, cursors: [] }));
    await user.click(screen.getByLabelText('Beginner'));
    await answer('3');
    expect(screen.getByText('Being saved…')).toBeDefined();
    expect(submit().disabled).toBe(true);
    ack();
    expect(screen.getByText(/^Saved\./)).toBeDefined();
    expect(submit().disabled).toBe(true);
    await answer('5');
    ack();
    await answer('3');
    const days = panel.actions('onboard').map((sent) => contextOf(sent)['daysPerWeek']);
    expect(days).toEqual([3, 5, 3]);
  });

  it('leaves out what was not given', async () => {
    const user = await open();
    await user.click(screen.getByRole('radio', { name: 'Beginner' }));
    await user.clear(field('Body weight'));
    await user.click(screen.getByRole('button', { name: /^Remove Upright/ }));
    await user.click(submit());
    const context = contextOf(panel.actions('onboard')[0]);
    expect(Object.keys(context)).not.toContain('bodyweight');
    expect(Object.keys(context)).not.toContain('birthYear');
    expect(context['excludedExercises']).toEqual([]);
  });

  it('lets the unit of body weight follow, and differ', async () => {
    const user = await open();
    const [weights, weighed] = screen.getAllByRole<HTMLInputElement>('radio', { name: 'lb' });
    await user.click(weights!);
    expect(weighed!.checked).toBe(false);
    await user.click(screen.getByRole('radio', { name: 'Beginner' }));
    await user.click(submit());
    expect(contextOf(panel.actions('onboard')[0])).toMatchObject({
      unit: 'lb',
      bodyweight: { value: 81.4, unit: 'kg' },
    });
  });

  it('does not send nonsense, and says at the fields what is wrong', async () => {
    const user = await open();
    await user.clear(field('Name'));
    await user.clear(field('Minutes for a session'));
    await user.type(field('Minutes for a session'), '9');
    await user.clear(field('Body weight'));
    await user.type(field('Body weight'), 'heavy');
    await user.type(field('Year of birth'), '1800');
    await user.click(submit());
    expect(panel.actions('onboard')).toEqual([]);
    for (const name of ['Name', 'Minutes for a session', 'Body weight', 'Year of birth']) {
      expect(field(name).getAttribute('aria-invalid'), name).toBe('true');
    }
    expect(screen.getByText('Choose how experienced you are.')).toBeDefined();
    expect(screen.queryByText('Choose a goal.')).toBeNull();
    expect(document.activeElement).toBe(field('Name'));
    await user.type(field('Name'), 'Ada');
    expect(field('Name').getAttribute('aria-invalid')).toBe('false');
  });

  it('puts a refusal of the gateway at its field', async () => {
    const user = await open();
    await user.click(screen.getByRole('radio', { name: 'Beginner' }));
    await user.click(submit());
    const id = panel.actions('onboard')[0]?.id;
    const path = 'payload.sessionMinutes';
    act(() => panel.socket.say('error', { id, code: 'RANGE', message: 'Too long.', path }));
    expect(screen.getByText('Too long.')).toBeDefined();
    expect(field('Minutes for a session').getAttribute('aria-invalid')).toBe('true');
    expect(submit().disabled).toBe(false);
  });

  it('keeps what was typed over a reload, on this panel alone', async () => {
    const user = await open();
    await user.clear(field('Name'));
    await user.type(field('Name'), 'Grace');
    await user.click(screen.getByRole('radio', { name: 'Advanced' }));
    await user.click(screen.getByRole('button', { name: /^Remove Upright/ }));
    await panel.reload();
    panel.show(SURFACE, onboardingForm);
    expect(await screen.findByDisplayValue('Grace')).toBeDefined();
    expect(picked('Advanced')).toBe(true);
    expect(screen.queryByRole('button', { name: /^Remove Upright/ })).toBeNull();
    expect(picked('Muscle')).toBe(true);
  });

  it('keeps what is being typed when the coach learns something', async () => {
    const user = userEvent.setup();
    const update = panel.show(SURFACE, onboardingForm);
    await user.type(await screen.findByLabelText('Year of birth'), '198');
    const learned = { surfaceId: SURFACE, path: '/daysPerWeek', value: 2 };
    update([{ version: 'v0.9', updateDataModel: learned }]);
    await screen.findByDisplayValue('Ada');
    expect(picked('2')).toBe(true);
    expect(field('Year of birth').value).toBe('198');
  });

  it('takes the first suggestion with Enter instead of sending the form', async () => {
    const user = await open();
    await user.type(field('Exercises you do not want'), 'behind');
    await screen.findByRole('button', { name: 'Barbell Press Behind Neck' });
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Remove Barbell Press Behind Neck' })).toBeDefined();
    expect(panel.actions('onboard')).toEqual([]);
  });
});
