/** Whether this browser may tell of a rest that is over while it is not looked at. */
export type NoticeState = 'granted' | 'denied' | 'default' | 'unsupported';

/** Not every browser has it. */
function api(): typeof Notification | undefined {
  return (window as { Notification?: typeof Notification }).Notification;
}

/** @returns what the athlete has answered so far */
export function noticeState(): NoticeState {
  return api()?.permission ?? 'unsupported';
}

/** Asks for permission. @returns the answer */
export async function askForNotices(): Promise<NoticeState> {
  return (await api()?.requestPermission()) ?? 'unsupported';
}

/** Tells of it where the page is not looked at and may tell; nothing else. */
export async function notifyOver(text: string): Promise<void> {
  if (noticeState() !== 'granted' || document.visibilityState === 'visible') return;
  const worker = await navigator.serviceWorker?.getRegistration();
  // A phone shows only what its service worker tells.
  if (worker !== undefined) await worker.showNotification(text, { tag: 'rest' });
  else new Notification(text, { tag: 'rest' });
}
