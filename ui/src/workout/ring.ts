let audio: AudioContext | undefined;

/** Lets sound play later: browsers allow it only from a press of the athlete. */
export function allowSound(): void {
  if (typeof AudioContext === 'undefined') return;
  audio ??= new AudioContext();
  void audio.resume();
}

function beep(context: AudioContext, at: number): void {
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = 880;
  volume.gain.setValueAtTime(0.25, at);
  volume.gain.exponentialRampToValueAtTime(0.001, at + 0.25);
  tone.connect(volume).connect(context.destination);
  tone.start(at);
  tone.stop(at + 0.25);
}

/** Two short tones and a vibration, as far as the device can. */
export function ringOut(): void {
  if ('vibrate' in navigator) navigator.vibrate([200, 100, 200]);
  if (audio?.state !== 'running') return;
  beep(audio, audio.currentTime);
  beep(audio, audio.currentTime + 0.35);
}
