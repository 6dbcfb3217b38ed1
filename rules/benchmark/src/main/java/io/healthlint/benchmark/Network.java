package io.healthlint.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A network with one layer of hidden units (rectified, as in Glorot, Bordes and Bengio 2011) that all tasks share (Caruana
 * 1997), over features that are there or not. Fitted by Adam (Kingma and Ba 2015) with its published constants, in small
 * batches and steps that become smaller; each time half of the features are left out (dropout, Srivastava et al. 2014), so
 * that no single one is relied on. Everything is drawn from a seed and summed in one order: the same examples give the
 * same weights on every machine.
 */
final class Network {

    private static final int HIDDEN = 16;
    private static final int ROUNDS = 12;
    private static final int BATCH = 256;
    private static final double RATE = 0.003;
    private static final double DROPPED = 0.5;
    private static final double MEAN_DECAY = 0.9;
    private static final double SQUARE_DECAY = 0.999;
    private static final double TINY = 1e-8;

    /** How far from zero weights begin at most, and where tasks begin: yes is rare. */
    private static final double FEATURE_START = 0.09;

    private static final double OUTPUT_START = 0.17;
    private static final double BIAS_START = -2;

    /**
     * What is to be learned.
     *
     * @param features those that the sentence has
     * @param answers for each task 1 for yes, 0 for no, and less than 0 where it is not asked
     */
    record Example(int[] features, int[] answers) {}

    private final int tasks;
    private final Random random;

    /** One row of hidden units for each feature, then one for each task, then the tasks' own weights. */
    private final double[] weights;

    private final double[] gradient;
    private final double[] mean;
    private final double[] square;
    private final int outputs;
    private final int biases;
    private int steps;

    /**
     * A network before it has learned anything.
     *
     * @param seed what weights begin with, and in which order examples come
     */
    Network(int features, int tasks, long seed) {
        this.random = new Random(seed);
        this.tasks = tasks;
        this.outputs = features * HIDDEN;
        this.biases = outputs + tasks * HIDDEN;
        this.weights = new double[biases + tasks];
        this.gradient = new double[weights.length];
        this.mean = new double[weights.length];
        this.square = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            double from = i < outputs ? FEATURE_START : OUTPUT_START;
            weights[i] = i < biases ? (2 * random.nextDouble() - 1) * from : BIAS_START;
        }
    }

    /** What a feature adds to each hidden unit. */
    double[] feature(int feature) {
        return Arrays.copyOfRange(weights, feature * HIDDEN, (feature + 1) * HIDDEN);
    }

    /** How much each hidden unit counts for a task. */
    double[] units(int task) {
        return Arrays.copyOfRange(weights, outputs + task * HIDDEN, outputs + (task + 1) * HIDDEN);
    }

    /** What a task adds of its own. */
    double bias(int task) {
        return weights[biases + task];
    }

    void fit(List<Example> examples) {
        int[] order = new int[examples.size()];
        Arrays.setAll(order, i -> i);
        int all = ROUNDS * ((order.length + BATCH - 1) / BATCH);
        for (int round = 0; round < ROUNDS; round++) {
            shuffle(order);
            for (int from = 0; from < order.length; from += BATCH) {
                int to = Math.min(order.length, from + BATCH);
                Arrays.fill(gradient, 0);
                for (int i = from; i < to; i++) {
                    learn(examples.get(order[i]), to - from);
                }
                step(RATE * (all - steps) / all);
            }
        }
    }

    private void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }

    /** Adds what an example says to the gradient. */
    private void learn(Example example, int batch) {
        int[] features = Arrays.stream(example.features())
                .filter(f -> random.nextDouble() >= DROPPED)
                .toArray();
        double kept = 1 / (1 - DROPPED);
        double[] hidden = new double[HIDDEN];
        for (int feature : features) {
            for (int h = 0; h < HIDDEN; h++) {
                hidden[h] += kept * weights[feature * HIDDEN + h];
            }
        }
        double[] back = new double[HIDDEN];
        for (int task = 0; task < tasks; task++) {
            if (example.answers()[task] >= 0) {
                learn(task, example.answers()[task], batch, hidden, back);
            }
        }
        for (int feature : features) {
            for (int h = 0; h < HIDDEN; h++) {
                gradient[feature * HIDDEN + h] += hidden[h] > 0 ? kept * back[h] : 0;
            }
        }
    }

    private void learn(int task, int answer, int batch, double[] hidden, double[] back) {
        int at = outputs + task * HIDDEN;
        double sum = weights[biases + task];
        for (int h = 0; h < HIDDEN; h++) {
            sum += Math.max(0, hidden[h]) * weights[at + h];
        }
        // StrictMath gives the same bits on every machine.
        double error = (1 / (1 + StrictMath.exp(-sum)) - answer) / batch;
        for (int h = 0; h < HIDDEN; h++) {
            back[h] += error * weights[at + h];
            gradient[at + h] += error * Math.max(0, hidden[h]);
        }
        gradient[biases + task] += error;
    }

    private void step(double rate) {
        steps++;
        double meanLeft = 1 - StrictMath.pow(MEAN_DECAY, steps);
        double squareLeft = 1 - StrictMath.pow(SQUARE_DECAY, steps);
        for (int i = 0; i < weights.length; i++) {
            mean[i] = MEAN_DECAY * mean[i] + (1 - MEAN_DECAY) * gradient[i];
            square[i] = SQUARE_DECAY * square[i] + (1 - SQUARE_DECAY) * gradient[i] * gradient[i];
            weights[i] -= rate * (mean[i] / meanLeft) / (Math.sqrt(square[i] / squareLeft) + TINY);
        }
    }
}
