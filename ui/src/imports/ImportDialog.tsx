export default function ImportDialog(_: { profile: object; onClose: () => void }) {
  return null;
}
