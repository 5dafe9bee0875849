// SPDX-License-Identifier: MIT

/// The settings that generated code is formatted with.
enum FormatConfiguration {
    /// Where swift-format looks for settings: beside a file, then in the folders above it.
    static let fileName = ".swift-format"

    /// The repository's own `.swift-format`, which stands in every output folder, so that the settings of the package
    /// around it don't complain about files that nobody formats by hand.
    static let contents = """
        {
          "version" : 1,
          "lineLength" : 120,
          "indentation" : {
            "spaces" : 4
          },
          "maximumBlankLines" : 1,
          "lineBreakBeforeEachArgument" : true,
          "prioritizeKeepingFunctionOutputTogether" : true,
          "multiElementCollectionTrailingCommas" : true,
          "rules" : {
            "AllPublicDeclarationsHaveDocumentation" : false,
            "AlwaysUseLowerCamelCase" : true,
            "AmbiguousTrailingClosureOverload" : true,
            "DontRepeatTypeInStaticProperties" : false,
            "FileScopedDeclarationPrivacy" : true,
            "NeverForceUnwrap" : false,
            "NeverUseForceTry" : true,
            "NeverUseImplicitlyUnwrappedOptionals" : true,
            "NoLeadingUnderscores" : true,
            "OrderedImports" : true,
            "UseEarlyExits" : false,
            "ValidateDocumentationComments" : false
          }
        }

        """
}
