// SPDX-License-Identifier: MIT

/// The format settings of generated code.
enum FormatConfiguration {
    /// The file in which swift-format looks for settings, next to a file and in the folders above it.
    static let fileName = ".swift-format"

    /// The repository's own `.swift-format`. It is written into every output folder, so that the settings of the
    /// package around it are not applied to generated files.
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
