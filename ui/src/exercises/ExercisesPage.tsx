export default function ExercisesPage() {
  return null;
}
