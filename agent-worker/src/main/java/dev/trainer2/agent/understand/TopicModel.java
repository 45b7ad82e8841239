package dev.trainer2.agent.understand;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which topic a masked text is about: a softmax regression over the features of the examples, trained when the class is first
 * needed. The same examples give the same weights on every machine, so an answer can be computed again.
 */
final class TopicModel {
    private static final int EPOCHS = 18;
    private static final double RATE = 1.6;
    private static final double FADING = 0.85;
    private static final long SEED = 42;

    /** A topic and how likely it is. */
    record Guess(Topic topic, double probability) {}

    /** A text of a topic, masked. */
    record Labelled(Topic topic, String masked) {}

    private record Vector(int[] places, double[] values) {}

    private final Features features = new Features();
    private final double[] idf;
    private final float[][] weights;
    private final float[] bias = new float[Topic.values().length];

    TopicModel(List<Labelled> examples) {
        List<Set<String>> texts =
                examples.stream().map(example -> Features.of(example.masked())).toList();
        texts.forEach(text -> text.forEach(features::place));
        idf = new double[features.size()];
        texts.forEach(text -> text.forEach(feature -> idf[features.known(feature)]++));
        for (int place = 0; place < idf.length; place++) {
            idf[place] = 1 + StrictMath.log((1.0 + texts.size()) / (1 + idf[place]));
        }
        weights = new float[features.size()][];
        Vector[] vectors = texts.stream().map(this::vector).toArray(Vector[]::new);
        for (int place = 0; place < weights.length; place++) {
            weights[place] = new float[bias.length];
        }
        train(examples, vectors);
    }

    private void train(List<Labelled> examples, Vector[] vectors) {
        Random random = new Random(SEED);
        int[] order = IntStream.range(0, vectors.length).toArray();
        double rate = RATE;
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int swapped = order[i];
                order[i] = order[j];
                order[j] = swapped;
            }
            for (int at : order) {
                step(vectors[at], examples.get(at).topic().ordinal(), rate);
            }
            rate *= FADING;
        }
    }

    private void step(Vector vector, int wanted, double rate) {
        double[] off = probabilities(vector);
        off[wanted] -= 1;
        for (int topic = 0; topic < off.length; topic++) {
            off[topic] *= -rate;
            bias[topic] += (float) (off[topic] * 0.1);
        }
        for (int i = 0; i < vector.places().length; i++) {
            float[] row = weights[vector.places()[i]];
            double value = vector.values()[i];
            for (int topic = 0; topic < off.length; topic++) {
                row[topic] += (float) (off[topic] * value);
            }
        }
    }

    private Vector vector(Set<String> text) {
        int[] places = text.stream()
                .mapToInt(features::known)
                .filter(place -> place >= 0)
                .toArray();
        double[] values = Arrays.stream(places).mapToDouble(place -> idf[place]).toArray();
        double length =
                Math.sqrt(Arrays.stream(values).map(value -> value * value).sum());
        for (int i = 0; i < values.length; i++) {
            values[i] /= length;
        }
        return new Vector(places, values);
    }

    private double[] probabilities(Vector vector) {
        double[] scores = new double[bias.length];
        for (int topic = 0; topic < scores.length; topic++) {
            scores[topic] = bias[topic];
        }
        for (int i = 0; i < vector.places().length; i++) {
            float[] row = weights[vector.places()[i]];
            double value = vector.values()[i];
            for (int topic = 0; topic < scores.length; topic++) {
                scores[topic] += row[topic] * value;
            }
        }
        double most = Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        for (int topic = 0; topic < scores.length; topic++) {
            scores[topic] = StrictMath.exp(scores[topic] - most);
            sum += scores[topic];
        }
        for (int topic = 0; topic < scores.length; topic++) {
            scores[topic] /= sum;
        }
        return scores;
    }

    /** The likeliest topics of a masked text, the likeliest first; none where not one of its words was ever seen. */
    List<Guess> guesses(String masked, int number) {
        Vector vector = vector(Features.of(masked));
        if (vector.places().length == 0) {
            return List.of();
        }
        double[] probabilities = probabilities(vector);
        return IntStream.range(0, probabilities.length)
                .mapToObj(topic -> new Guess(Topic.values()[topic], probabilities[topic]))
                .sorted(Comparator.comparingDouble(Guess::probability).reversed())
                .limit(number)
                .toList();
    }
}
