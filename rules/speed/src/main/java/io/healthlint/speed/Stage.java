package io.healthlint.speed;

import io.healthlint.policy.PolicyException;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One stage of the engine on all pages, in a JVM of its own that is warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
public class Stage {

    /** Which stage; {@link Stages} knows the names. */
    @Param("")
    public String name = "";

    /** Which pages. */
    @Param("")
    public String pages = "";

    /** Which policy. */
    @Param("")
    public String policy = "";

    private LongSupplier stage = () -> 0;

    /** Makes what the stage needs. */
    @Setup(Level.Trial)
    public void prepare() throws IOException, PolicyException {
        stage = new Stages(Input.pages(pages), Policies.of(policy)).stage(name);
    }

    /** Takes all pages through the stage. */
    @Benchmark
    public long run() {
        return stage.getAsLong();
    }
}
