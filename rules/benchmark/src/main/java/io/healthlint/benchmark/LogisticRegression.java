package io.healthlint.benchmark;

import java.util.List;

/** Logistic regression over features that are there or not, fitted by Adam with its published constants. */
final class LogisticRegression {

    private static final int STEPS = 400;
    private static final double RATE = 0.05;
    private static final double MEAN_DECAY = 0.9;
    private static final double SQUARE_DECAY = 0.999;
    private static final double TINY = 1e-8;

    private final int features;
    private final double ridge;

    LogisticRegression(int features, double ridge) {
        this.features = features;
        this.ridge = ridge;
    }

    /**
     * @param rows for each example the features that it has
     * @param answers for each example whether it is one
     */
    double[] fit(List<int[]> rows, List<Boolean> answers) {
        double[] weights = new double[features];
        double[] mean = new double[features];
        double[] square = new double[features];
        double[] gradient = new double[features];
        double meanLeft = 1;
        double squareLeft = 1;
        for (int step = 0; step < STEPS; step++) {
            gradient(rows, answers, weights, gradient);
            meanLeft *= MEAN_DECAY;
            squareLeft *= SQUARE_DECAY;
            for (int i = 0; i < features; i++) {
                mean[i] = MEAN_DECAY * mean[i] + (1 - MEAN_DECAY) * gradient[i];
                square[i] = SQUARE_DECAY * square[i] + (1 - SQUARE_DECAY) * gradient[i] * gradient[i];
                weights[i] -= RATE * (mean[i] / (1 - meanLeft)) / (Math.sqrt(square[i] / (1 - squareLeft)) + TINY);
            }
        }
        return weights;
    }

    private void gradient(List<int[]> rows, List<Boolean> answers, double[] weights, double[] gradient) {
        for (int i = 0; i < features; i++) {
            gradient[i] = ridge * weights[i];
        }
        for (int r = 0; r < rows.size(); r++) {
            double sum = 0;
            for (int feature : rows.get(r)) {
                sum += weights[feature];
            }
            // StrictMath gives the same bits on every machine.
            double error = 1 / (1 + StrictMath.exp(-sum)) - (answers.get(r) ? 1 : 0);
            for (int feature : rows.get(r)) {
                gradient[feature] += error;
            }
        }
    }
}
