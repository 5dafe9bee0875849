// SPDX-License-Identifier: MIT

/// What stays the same of a call on its way through the policies: one reference, because each step copies the request.
final class PipelineCall: Sendable {
    let prepared: PreparedCall
    /// What is done with the answer's body.
    let reading: AnswerReading
    /// What the body holds and no error may repeat.
    let secrets: @Sendable () -> [String]
    /// What is known so far, for the error that the call may end in.
    let progress: CallProgress

    init(
        _ prepared: PreparedCall,
        reading: AnswerReading,
        secrets: @escaping @Sendable () -> [String],
        progress: CallProgress
    ) {
        self.prepared = prepared
        self.reading = reading
        self.secrets = secrets
        self.progress = progress
    }

    /// The same call, for the rest of its download.
    var goingOn: PipelineCall {
        PipelineCall(prepared, reading: reading.goingOn, secrets: secrets, progress: progress)
    }
}
